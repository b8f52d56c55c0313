import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Runs where a text becomes markup, whatever it stands in. */
export const HOSTILE = `x"'><img src=x onerror="document.title='run'"><script>document.title='run'</script>`;

/** The name of a case, which is that of a folder. */
const HOSTILE_CASE = `a"><img src=x onerror=document.title='run'>`;

/** A pattern whose texts attack, and that finds each ConfigMap. */
export const HOSTILE_PATTERN = `# ${HOSTILE}
apiVersion: kubepattern.dev/v1
kind: Pattern
metadata:
  name: hostile
  annotations:
    kubernetes.io/description: ${JSON.stringify(HOSTILE)}
spec:
  displayName: ${JSON.stringify(HOSTILE)}
  category: ${JSON.stringify(HOSTILE)}
  severity: HIGH
  message: ${JSON.stringify(`${HOSTILE} {{target.metadata.name}}`)}
  target:
    kind: ConfigMap
    apiVersion: v1
    plural: configmaps
`;

export const HOSTILE_MANIFESTS = `# ${HOSTILE}
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${JSON.stringify(HOSTILE)}
  namespace: ${JSON.stringify(HOSTILE)}
data: {text: ${JSON.stringify(HOSTILE)}}
`;

/** A page of Markdown in which everything attacks that Markdown, HTML and diagrams have. */
const HOSTILE_PAGE = `# ${HOSTILE}

${HOSTILE}

<img src=x onerror="document.title='run'">

<svg onload="document.title='run'"><style>body { display: none }</style></svg>

<!-- a comment --><script>document.title='run'</script>

[script](javascript:document.title='run'), [data](data:text/html,<script>document.title='run'</script>),
![picture](https://example.org/picture.png), <https://example.org/"onmouseover="document.title='run'>,
[case](case:x"onclick="document.title='run'), [other](//example.org), <javascript:document.title='run'>

| ${HOSTILE.replaceAll("|", "")} | b |
|---|---|
| <script>document.title='run'</script> | \`<img src=x onerror=document.title='run'>\` |

\`\`\`mermaid
%%{init: {"securityLevel": "loose"}}%%
graph TD; a["<img src=x onerror=document.title='run'>"] --> b
click a call document.title='run'
\`\`\`

\`\`\`html
</code></pre><script>document.title='run'</script>
\`\`\`

## Implementation

<!-- case: readme-bad -->
\`\`\`yaml
</code></pre><script>document.title='run'</script>
\`\`\`
`;

/** Writes a folder of patterns with one pattern, of which each text attacks, and returns the folder. */
export function writeHostileRegistry(folder: string): string {
	const pattern = join(folder, `hostile"><img src=x>`);
	for (const name of ["readme-bad", HOSTILE_CASE]) {
		const one = join(pattern, "cases", name);
		mkdirSync(one, { recursive: true });
		writeFileSync(join(one, "manifests.yaml"), HOSTILE_MANIFESTS);
		writeFileSync(join(one, "findings.json"), "[{}]");
	}
	writeFileSync(join(pattern, "pattern.yaml"), HOSTILE_PATTERN);
	writeFileSync(join(pattern, "README.md"), HOSTILE_PAGE);
	return folder;
}
