/** @file The least that a check of JSON can take: Node's own parser on the same bytes. */
import { readFileSync } from "node:fs";

JSON.parse(readFileSync(process.argv[2], "utf8"));
