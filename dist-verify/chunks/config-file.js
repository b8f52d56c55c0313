import { An as didYouMean, Et as unreadableFile, Ft as PROFILE_CHOICES, G as readBytes, Hn as documentOf, Jn as failure, Mn as errorDiagnostic, Nn as hasErrors, Ot as SEVERITY_RANK, Vt as decodeText, Yn as success, _r as isJsonObject, a as severityNames, c as repositoryRoot, gr as isJsonList, i as severityNamed, kn as inPlaceOrder, mn as readDocuments, o as SETTINGS, vr as ownValue, w as isReference, wn as quote, zn as normaliseDocument } from "./check.js";
import { t as validate } from "./validate.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
// src/cli/config/config-schema.ts
const text = {
	type: "string",
	minLength: 1,
	errorMessage: "write a text that is not empty"
};
function texts(what, ...examples) {
	return {
		type: "array",
		items: text,
		description: what,
		...examples.length === 0 ? {} : { examples: [examples] }
	};
}
const name = (what) => ({
	...text,
	description: `${what} * stands for any characters, ? for one.`
});
const external = {
	type: "object",
	additionalProperties: false,
	required: ["kind"],
	properties: {
		kind: name("The kind."),
		name: name("The name; absent: any."),
		namespace: name("The namespace; absent: any, or none."),
		reason: {
			...text,
			description: "Where it comes from: shown with the findings that it explains."
		}
	}
};
const suppression = {
	type: "object",
	additionalProperties: false,
	required: ["pattern", "reason"],
	properties: {
		pattern: name("The pattern's name."),
		resource: {
			...text,
			pattern: "^[^/]+/([^/]*/)?[^/]+$",
			errorMessage: "write Kind/namespace/name or Kind/name, each part with * and ? where it may be any",
			description: "Kind/namespace/name of a resource of the finding, or Kind/name in any namespace or none. * stands for any characters, ? for one.",
			examples: [
				"Deployment/shop/web",
				"Secret/*/tls-*",
				"ClusterRole/admin"
			]
		},
		labels: {
			type: "object",
			description: "Labels that a resource of the finding has, or the template of its Pods.",
			examples: [{ app: "web" }]
		},
		reason: {
			...text,
			description: "Why the findings are accepted. Reports show it."
		},
		expires: {
			type: "string",
			pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
			errorMessage: "write a date as YYYY-MM-DD, such as 2027-01-31",
			description: "The last day on which it holds (UTC), as YYYY-MM-DD.",
			examples: ["2027-01-31"]
		}
	}
};
const CONFIG_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/patternc/patternc/main/schemas/patternc-config.schema.json",
	title: "patternc configuration (.patternc.yaml)",
	description: "Settings of `patternc check`. Paths are relative to the folder of the file.",
	type: "object",
	additionalProperties: false,
	properties: {
		$schema: {
			...text,
			description: "The schema, for editors. patternc does not look at it."
		},
		paths: texts("What is checked where the command line names nothing: files and folders.", "deploy/"),
		exclude: texts("Globs of files and folders that are not read. One without a slash means a name at any depth; ** stands for any folders, {a,b} for either.", "**/testdata/**", "values*.yaml"),
		snapshots: texts("Folders of which each is judged by itself, such as one for each cluster.", "clusters/a", "clusters/b"),
		patterns: texts("Pattern files, folders or a bundle in place of the registry, as -p takes them. oci://... only where -c names this file."),
		extraPatterns: texts("Pattern files and folders, or a bundle, that judge beside the registry's patterns or those of `patterns`.", "policies/"),
		only: texts("The patterns that judge, whatever their profile: names, with * and ?.", "ingress-*"),
		skip: texts("Patterns that do not judge: names, with * and ?.", "unused-*"),
		severities: {
			type: "object",
			description: `The severity of a pattern's findings, by its name: ${Object.keys(SEVERITY_RANK).join(", ")}.`,
			examples: [{ "ingress-to-nothing": "CRITICAL" }]
		},
		profile: {
			type: "string",
			enum: PROFILE_CHOICES,
			description: "Which patterns of the registry, or of a bundle, judge."
		},
		engine: {
			type: "string",
			enum: ["wasm", "reference"],
			description: "What judges."
		},
		failOn: {
			...text,
			description: `The severity from which on findings make the exit code 1: ${Object.keys(SEVERITY_RANK).join(", ")}; or never.`,
			examples: ["WARNING", "never"]
		},
		namespace: {
			type: "string",
			pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
			errorMessage: "a namespace has lower-case letters, digits and -, at most 63",
			description: "The namespace of objects that state none."
		},
		external: {
			type: "array",
			description: "Objects that exist elsewhere. A finding that something is not there is suppressed where one could be it.",
			items: external,
			examples: [[{
				kind: "Secret",
				name: "tls-*"
			}]]
		},
		kinds: {
			type: ["string", "object"],
			description: "The path of a kinds file, or what it would say: categories and clusterScoped."
		},
		outputs: texts("Reports, as -o takes them: FORMAT or FORMAT=FILE.", "text", "json=report.json"),
		suppressions: {
			type: "array",
			description: "Findings that are accepted.",
			items: suppression
		},
		inlineSuppressions: {
			type: "boolean",
			default: true,
			description: "Whether the annotation patternc.dev/ignore of objects suppresses findings."
		},
		baseline: {
			...text,
			description: "A file of --write-baseline: its findings do not count."
		},
		maxFindings: {
			type: "integer",
			minimum: 0,
			maximum: 999999999999999,
			errorMessage: "write a whole number that is not negative; 0 means all",
			description: "The findings of a report at most; 0: all of them.",
			examples: [1e4]
		},
		timeout: {
			type: "integer",
			minimum: 1,
			maximum: 86400,
			errorMessage: "write a whole number of seconds, from 1 to 86400",
			description: "The seconds that the policy of a bundle may take in all.",
			examples: [120]
		}
	}
};
// src/cli/config/config-validator.ts
const validateConfig = validate0;
const schema0 = CONFIG_SCHEMA;
const func0 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const func19 = Object.is;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[^/]+/([^/]*/)?[^/]+$", "u");
const pattern2 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate0.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema0.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0 && func0.call(data, "$schema")) {
			let data0 = data.$schema;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema0.properties.$schema,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0.properties.$schema.type,
					parentSchema: schema0.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.paths !== void 0 && func0.call(data, "paths")) {
			let data1 = data.paths;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func2(data2) < 1) {
							const err3 = {
								instancePath: instancePath + "/paths/" + i0,
								schemaPath: "#/properties/paths/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.paths.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/paths/" + i0,
							schemaPath: "#/properties/paths/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.paths.items.type,
							parentSchema: schema0.properties.paths.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.paths.type,
					parentSchema: schema0.properties.paths,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.exclude !== void 0 && func0.call(data, "exclude")) {
			let data3 = data.exclude;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 === "string") {
						if (func2(data4) < 1) {
							const err6 = {
								instancePath: instancePath + "/exclude/" + i1,
								schemaPath: "#/properties/exclude/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.exclude.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/exclude/" + i1,
							schemaPath: "#/properties/exclude/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.exclude.items.type,
							parentSchema: schema0.properties.exclude.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.exclude.type,
					parentSchema: schema0.properties.exclude,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
			let data5 = data.snapshots;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					if (typeof data6 === "string") {
						if (func2(data6) < 1) {
							const err9 = {
								instancePath: instancePath + "/snapshots/" + i2,
								schemaPath: "#/properties/snapshots/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.snapshots.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/snapshots/" + i2,
							schemaPath: "#/properties/snapshots/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.snapshots.items.type,
							parentSchema: schema0.properties.snapshots.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/snapshots",
					schemaPath: "#/properties/snapshots/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.snapshots.type,
					parentSchema: schema0.properties.snapshots,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.patterns !== void 0 && func0.call(data, "patterns")) {
			let data7 = data.patterns;
			if (Array.isArray(data7)) {
				const len3 = data7.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data8 = data7[i3];
					if (typeof data8 === "string") {
						if (func2(data8) < 1) {
							const err12 = {
								instancePath: instancePath + "/patterns/" + i3,
								schemaPath: "#/properties/patterns/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.patterns.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/patterns/" + i3,
							schemaPath: "#/properties/patterns/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.patterns.items.type,
							parentSchema: schema0.properties.patterns.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/patterns",
					schemaPath: "#/properties/patterns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.patterns.type,
					parentSchema: schema0.properties.patterns,
					data: data7
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.extraPatterns !== void 0 && func0.call(data, "extraPatterns")) {
			let data9 = data.extraPatterns;
			if (Array.isArray(data9)) {
				const len4 = data9.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data10 = data9[i4];
					if (typeof data10 === "string") {
						if (func2(data10) < 1) {
							const err15 = {
								instancePath: instancePath + "/extraPatterns/" + i4,
								schemaPath: "#/properties/extraPatterns/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.extraPatterns.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/extraPatterns/" + i4,
							schemaPath: "#/properties/extraPatterns/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.extraPatterns.items.type,
							parentSchema: schema0.properties.extraPatterns.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/extraPatterns",
					schemaPath: "#/properties/extraPatterns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.extraPatterns.type,
					parentSchema: schema0.properties.extraPatterns,
					data: data9
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.only !== void 0 && func0.call(data, "only")) {
			let data11 = data.only;
			if (Array.isArray(data11)) {
				const len5 = data11.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data12 = data11[i5];
					if (typeof data12 === "string") {
						if (func2(data12) < 1) {
							const err18 = {
								instancePath: instancePath + "/only/" + i5,
								schemaPath: "#/properties/only/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.only.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/only/" + i5,
							schemaPath: "#/properties/only/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.only.items.type,
							parentSchema: schema0.properties.only.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/only",
					schemaPath: "#/properties/only/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.only.type,
					parentSchema: schema0.properties.only,
					data: data11
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.skip !== void 0 && func0.call(data, "skip")) {
			let data13 = data.skip;
			if (Array.isArray(data13)) {
				const len6 = data13.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data14 = data13[i6];
					if (typeof data14 === "string") {
						if (func2(data14) < 1) {
							const err21 = {
								instancePath: instancePath + "/skip/" + i6,
								schemaPath: "#/properties/skip/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.skip.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/skip/" + i6,
							schemaPath: "#/properties/skip/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.skip.items.type,
							parentSchema: schema0.properties.skip.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/skip",
					schemaPath: "#/properties/skip/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.skip.type,
					parentSchema: schema0.properties.skip,
					data: data13
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.severities !== void 0 && func0.call(data, "severities")) {
			let data15 = data.severities;
			if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
				const err24 = {
					instancePath: instancePath + "/severities",
					schemaPath: "#/properties/severities/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema0.properties.severities.type,
					parentSchema: schema0.properties.severities,
					data: data15
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.profile !== void 0 && func0.call(data, "profile")) {
			let data16 = data.profile;
			if (typeof data16 !== "string") {
				const err25 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0.properties.profile.type,
					parentSchema: schema0.properties.profile,
					data: data16
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			let valid15 = false;
			for (const v0 of schema0.properties.profile.enum) if (func19(data16, v0)) {
				valid15 = true;
				break;
			}
			if (!valid15) {
				const err26 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/enum",
					keyword: "enum",
					params: { allowedValues: schema0.properties.profile.enum },
					message: "must be equal to one of the allowed values",
					schema: schema0.properties.profile.enum,
					parentSchema: schema0.properties.profile,
					data: data16
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.engine !== void 0 && func0.call(data, "engine")) {
			let data17 = data.engine;
			if (typeof data17 !== "string") {
				const err27 = {
					instancePath: instancePath + "/engine",
					schemaPath: "#/properties/engine/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0.properties.engine.type,
					parentSchema: schema0.properties.engine,
					data: data17
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			let valid16 = false;
			for (const v1 of schema0.properties.engine.enum) if (func19(data17, v1)) {
				valid16 = true;
				break;
			}
			if (!valid16) {
				const err28 = {
					instancePath: instancePath + "/engine",
					schemaPath: "#/properties/engine/enum",
					keyword: "enum",
					params: { allowedValues: schema0.properties.engine.enum },
					message: "must be equal to one of the allowed values",
					schema: schema0.properties.engine.enum,
					parentSchema: schema0.properties.engine,
					data: data17
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.failOn !== void 0 && func0.call(data, "failOn")) {
			let data18 = data.failOn;
			if (typeof data18 === "string") {
				if (func2(data18) < 1) {
					const err29 = {
						instancePath: instancePath + "/failOn",
						schemaPath: "#/properties/failOn/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema0.properties.failOn,
						data: data18
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0.properties.failOn.type,
					parentSchema: schema0.properties.failOn,
					data: data18
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.namespace !== void 0 && func0.call(data, "namespace")) {
			let data19 = data.namespace;
			if (typeof data19 === "string") {
				if (!pattern0.test(data19)) {
					const err31 = {
						instancePath: instancePath + "/namespace",
						schemaPath: "#/properties/namespace/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
						message: "must match pattern \"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$\"",
						schema: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
						parentSchema: schema0.properties.namespace,
						data: data19
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/properties/namespace/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0.properties.namespace.type,
					parentSchema: schema0.properties.namespace,
					data: data19
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.external !== void 0 && func0.call(data, "external")) {
			let data20 = data.external;
			if (Array.isArray(data20)) {
				const len7 = data20.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data21 = data20[i7];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.kind === void 0 || !func0.call(data21, "kind")) {
							const err33 = {
								instancePath: instancePath + "/external/" + i7,
								schemaPath: "#/properties/external/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'",
								schema: schema0.properties.external.items.required,
								parentSchema: schema0.properties.external.items,
								data: data21
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key1 of Object.keys(data21)) if (!(key1 === "kind" || key1 === "name" || key1 === "namespace" || key1 === "reason")) {
							const err34 = {
								instancePath: instancePath + "/external/" + i7,
								schemaPath: "#/properties/external/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.external.items,
								data: data21
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data21.kind !== void 0 && func0.call(data21, "kind")) {
							let data22 = data21.kind;
							if (typeof data22 === "string") {
								if (func2(data22) < 1) {
									const err35 = {
										instancePath: instancePath + "/external/" + i7 + "/kind",
										schemaPath: "#/properties/external/items/properties/kind/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.external.items.properties.kind,
										data: data22
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/external/" + i7 + "/kind",
									schemaPath: "#/properties/external/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.external.items.properties.kind.type,
									parentSchema: schema0.properties.external.items.properties.kind,
									data: data22
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data21.name !== void 0 && func0.call(data21, "name")) {
							let data23 = data21.name;
							if (typeof data23 === "string") {
								if (func2(data23) < 1) {
									const err37 = {
										instancePath: instancePath + "/external/" + i7 + "/name",
										schemaPath: "#/properties/external/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.external.items.properties.name,
										data: data23
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/external/" + i7 + "/name",
									schemaPath: "#/properties/external/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.external.items.properties.name.type,
									parentSchema: schema0.properties.external.items.properties.name,
									data: data23
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data21.namespace !== void 0 && func0.call(data21, "namespace")) {
							let data24 = data21.namespace;
							if (typeof data24 === "string") {
								if (func2(data24) < 1) {
									const err39 = {
										instancePath: instancePath + "/external/" + i7 + "/namespace",
										schemaPath: "#/properties/external/items/properties/namespace/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.external.items.properties.namespace,
										data: data24
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/external/" + i7 + "/namespace",
									schemaPath: "#/properties/external/items/properties/namespace/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.external.items.properties.namespace.type,
									parentSchema: schema0.properties.external.items.properties.namespace,
									data: data24
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data21.reason !== void 0 && func0.call(data21, "reason")) {
							let data25 = data21.reason;
							if (typeof data25 === "string") {
								if (func2(data25) < 1) {
									const err41 = {
										instancePath: instancePath + "/external/" + i7 + "/reason",
										schemaPath: "#/properties/external/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.external.items.properties.reason,
										data: data25
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/external/" + i7 + "/reason",
									schemaPath: "#/properties/external/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.external.items.properties.reason.type,
									parentSchema: schema0.properties.external.items.properties.reason,
									data: data25
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/external/" + i7,
							schemaPath: "#/properties/external/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.external.items.type,
							parentSchema: schema0.properties.external.items,
							data: data21
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/external",
					schemaPath: "#/properties/external/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.external.type,
					parentSchema: schema0.properties.external,
					data: data20
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.kinds !== void 0 && func0.call(data, "kinds")) {
			let data26 = data.kinds;
			if (typeof data26 !== "string" && !(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
				const err45 = {
					instancePath: instancePath + "/kinds",
					schemaPath: "#/properties/kinds/type",
					keyword: "type",
					params: { type: schema0.properties.kinds.type },
					message: "must be string,object",
					schema: schema0.properties.kinds.type,
					parentSchema: schema0.properties.kinds,
					data: data26
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.outputs !== void 0 && func0.call(data, "outputs")) {
			let data27 = data.outputs;
			if (Array.isArray(data27)) {
				const len8 = data27.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data28 = data27[i8];
					if (typeof data28 === "string") {
						if (func2(data28) < 1) {
							const err46 = {
								instancePath: instancePath + "/outputs/" + i8,
								schemaPath: "#/properties/outputs/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.outputs.items,
								data: data28
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/outputs/" + i8,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.outputs.items.type,
							parentSchema: schema0.properties.outputs.items,
							data: data28
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.outputs.type,
					parentSchema: schema0.properties.outputs,
					data: data27
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.suppressions !== void 0 && func0.call(data, "suppressions")) {
			let data29 = data.suppressions;
			if (Array.isArray(data29)) {
				const len9 = data29.length;
				for (let i9 = 0; i9 < len9; i9++) {
					let data30 = data29[i9];
					if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
						if (data30.pattern === void 0 || !func0.call(data30, "pattern")) {
							const err49 = {
								instancePath: instancePath + "/suppressions/" + i9,
								schemaPath: "#/properties/suppressions/items/required",
								keyword: "required",
								params: { missingProperty: "pattern" },
								message: "must have required property 'pattern'",
								schema: schema0.properties.suppressions.items.required,
								parentSchema: schema0.properties.suppressions.items,
								data: data30
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data30.reason === void 0 || !func0.call(data30, "reason")) {
							const err50 = {
								instancePath: instancePath + "/suppressions/" + i9,
								schemaPath: "#/properties/suppressions/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema0.properties.suppressions.items.required,
								parentSchema: schema0.properties.suppressions.items,
								data: data30
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key2 of Object.keys(data30)) if (!(key2 === "pattern" || key2 === "resource" || key2 === "labels" || key2 === "reason" || key2 === "expires")) {
							const err51 = {
								instancePath: instancePath + "/suppressions/" + i9,
								schemaPath: "#/properties/suppressions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.suppressions.items,
								data: data30
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data30.pattern !== void 0 && func0.call(data30, "pattern")) {
							let data31 = data30.pattern;
							if (typeof data31 === "string") {
								if (func2(data31) < 1) {
									const err52 = {
										instancePath: instancePath + "/suppressions/" + i9 + "/pattern",
										schemaPath: "#/properties/suppressions/items/properties/pattern/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.suppressions.items.properties.pattern,
										data: data31
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/suppressions/" + i9 + "/pattern",
									schemaPath: "#/properties/suppressions/items/properties/pattern/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.suppressions.items.properties.pattern.type,
									parentSchema: schema0.properties.suppressions.items.properties.pattern,
									data: data31
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data30.resource !== void 0 && func0.call(data30, "resource")) {
							let data32 = data30.resource;
							if (typeof data32 === "string") {
								if (func2(data32) < 1) {
									const err54 = {
										instancePath: instancePath + "/suppressions/" + i9 + "/resource",
										schemaPath: "#/properties/suppressions/items/properties/resource/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.suppressions.items.properties.resource,
										data: data32
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (!pattern1.test(data32)) {
									const err55 = {
										instancePath: instancePath + "/suppressions/" + i9 + "/resource",
										schemaPath: "#/properties/suppressions/items/properties/resource/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/]+/([^/]*/)?[^/]+$" },
										message: "must match pattern \"^[^/]+/([^/]*/)?[^/]+$\"",
										schema: "^[^/]+/([^/]*/)?[^/]+$",
										parentSchema: schema0.properties.suppressions.items.properties.resource,
										data: data32
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/suppressions/" + i9 + "/resource",
									schemaPath: "#/properties/suppressions/items/properties/resource/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.suppressions.items.properties.resource.type,
									parentSchema: schema0.properties.suppressions.items.properties.resource,
									data: data32
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data30.labels !== void 0 && func0.call(data30, "labels")) {
							let data33 = data30.labels;
							if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
								const err57 = {
									instancePath: instancePath + "/suppressions/" + i9 + "/labels",
									schemaPath: "#/properties/suppressions/items/properties/labels/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.suppressions.items.properties.labels.type,
									parentSchema: schema0.properties.suppressions.items.properties.labels,
									data: data33
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data30.reason !== void 0 && func0.call(data30, "reason")) {
							let data34 = data30.reason;
							if (typeof data34 === "string") {
								if (func2(data34) < 1) {
									const err58 = {
										instancePath: instancePath + "/suppressions/" + i9 + "/reason",
										schemaPath: "#/properties/suppressions/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.suppressions.items.properties.reason,
										data: data34
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/suppressions/" + i9 + "/reason",
									schemaPath: "#/properties/suppressions/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.suppressions.items.properties.reason.type,
									parentSchema: schema0.properties.suppressions.items.properties.reason,
									data: data34
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data30.expires !== void 0 && func0.call(data30, "expires")) {
							let data35 = data30.expires;
							if (typeof data35 === "string") {
								if (!pattern2.test(data35)) {
									const err60 = {
										instancePath: instancePath + "/suppressions/" + i9 + "/expires",
										schemaPath: "#/properties/suppressions/items/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
										message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\"",
										schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
										parentSchema: schema0.properties.suppressions.items.properties.expires,
										data: data35
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/suppressions/" + i9 + "/expires",
									schemaPath: "#/properties/suppressions/items/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.suppressions.items.properties.expires.type,
									parentSchema: schema0.properties.suppressions.items.properties.expires,
									data: data35
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/suppressions/" + i9,
							schemaPath: "#/properties/suppressions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.suppressions.items.type,
							parentSchema: schema0.properties.suppressions.items,
							data: data30
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/suppressions",
					schemaPath: "#/properties/suppressions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema0.properties.suppressions.type,
					parentSchema: schema0.properties.suppressions,
					data: data29
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.inlineSuppressions !== void 0 && func0.call(data, "inlineSuppressions")) {
			let data36 = data.inlineSuppressions;
			if (typeof data36 !== "boolean") {
				const err64 = {
					instancePath: instancePath + "/inlineSuppressions",
					schemaPath: "#/properties/inlineSuppressions/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema0.properties.inlineSuppressions.type,
					parentSchema: schema0.properties.inlineSuppressions,
					data: data36
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.baseline !== void 0 && func0.call(data, "baseline")) {
			let data37 = data.baseline;
			if (typeof data37 === "string") {
				if (func2(data37) < 1) {
					const err65 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema0.properties.baseline,
						data: data37
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0.properties.baseline.type,
					parentSchema: schema0.properties.baseline,
					data: data37
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.maxFindings !== void 0 && func0.call(data, "maxFindings")) {
			let data38 = data.maxFindings;
			if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
				const err67 = {
					instancePath: instancePath + "/maxFindings",
					schemaPath: "#/properties/maxFindings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema0.properties.maxFindings.type,
					parentSchema: schema0.properties.maxFindings,
					data: data38
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
			if (typeof data38 == "number" && isFinite(data38)) {
				if (data38 > 999999999999999 || isNaN(data38)) {
					const err68 = {
						instancePath: instancePath + "/maxFindings",
						schemaPath: "#/properties/maxFindings/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 999999999999999
						},
						message: "must be <= 999999999999999",
						schema: 999999999999999,
						parentSchema: schema0.properties.maxFindings,
						data: data38
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data38 < 0 || isNaN(data38)) {
					const err69 = {
						instancePath: instancePath + "/maxFindings",
						schemaPath: "#/properties/maxFindings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema0.properties.maxFindings,
						data: data38
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
			}
		}
		if (data.timeout !== void 0 && func0.call(data, "timeout")) {
			let data39 = data.timeout;
			if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
				const err70 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/properties/timeout/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema0.properties.timeout.type,
					parentSchema: schema0.properties.timeout,
					data: data39
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			if (typeof data39 == "number" && isFinite(data39)) {
				if (data39 > 86400 || isNaN(data39)) {
					const err71 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						message: "must be <= 86400",
						schema: 86400,
						parentSchema: schema0.properties.timeout,
						data: data39
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (data39 < 1 || isNaN(data39)) {
					const err72 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema0.properties.timeout,
						data: data39
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			}
		}
	} else {
		const err73 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema0.type,
			parentSchema: schema0,
			data
		};
		if (vErrors === null) vErrors = [err73];
		else vErrors.push(err73);
		errors++;
	}
	validate0.errors = vErrors;
	return errors === 0;
}
validate0.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/cli/config/inside-folder.ts
function whereaboutsOf(path, folder) {
	const real = realPath(path);
	const inside = real === void 0 ? void 0 : relative(realpathSync(folder), real);
	const names = inside?.split(sep) ?? [];
	if (inside === void 0 || names[0] === ".." || resolve(inside) === inside) return "outside";
	return names.some((name) => name.toLowerCase() === ".git") ? "git" : "inside";
}
function realPath(path) {
	try {
		if (existsSync(path)) return realpathSync(path);
		if (lstatSync(path, { throwIfNoEntry: false }) !== void 0) return void 0;
		return dirname(path) === path ? path : join(realPath(dirname(path)) ?? "..", basename(path));
	} catch {
		return;
	}
}
// src/cli/config/input-mistake.ts
function inputMistake(path, folder) {
	const repository = repositoryRoot(folder);
	switch (whereaboutsOf(resolve(folder, path), repository ?? folder)) {
		case "outside": return `a configuration file that was only found may not read outside of its ${repository === void 0 ? "folder" : "repository"}`;
		case "git": return "a configuration file that was only found may not read in .git";
		case "inside": return;
	}
}
// src/cli/config/output-mistake.ts
function outputMistake(output, folder) {
	const equals = output.indexOf("=");
	if (equals === -1) return void 0;
	const file = resolve(folder, output.slice(equals + 1));
	const whereabouts = isLink(file) ? "outside" : whereaboutsOf(file, folder);
	if (whereabouts === "outside") return "a configuration file that was only found may not write outside of its folder";
	if (whereabouts === "git") return "a configuration file that was only found may not write into .git";
}
function isLink(file) {
	try {
		return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
	} catch {
		return true;
	}
}
// src/cli/config/unknown-nulls.ts
function unknownNulls({ value, locate }, schema) {
	const mistakes = [];
	const visit = (part, { properties = {}, items, ...rest }, path) => {
		if (isJsonList(part) && items !== void 0) for (const [i, item] of part.entries()) visit(item, items, [...path, i]);
		if (!isJsonObject(part)) return;
		for (const [key, member] of Object.entries(part)) {
			const known = Object.hasOwn(properties, key) ? properties[key] : void 0;
			if (known !== void 0) visit(member, known, [...path, key]);
			else if (rest.additionalProperties === false && ownValue(part, key) === null) {
				const help = didYouMean(key, Object.keys(properties));
				const message = `unknown key ${quote(key)}`;
				mistakes.push(errorDiagnostic({
					code: "schema/unknown-key",
					message,
					help,
					...locate([...path, key], "key")
				}));
			}
		}
	};
	visit(value, schema, []);
	return mistakes;
}
// src/cli/config/config-file.ts
const CONFIG_LIMITS = {
	size: 1e6,
	depth: 32,
	aliasCharacters: 1e6,
	yamlParts: 5e5,
	sameDiagnostics: 10
};
function readConfigFile(file, isNamed) {
	const source = readText(file, isNamed);
	if (!source.ok) return source;
	const documents = readDocuments(source.value, {
		limits: CONFIG_LIMITS,
		checksNumbers: false
	});
	if (!documents.ok) return documents;
	const [first, second] = documents.value;
	if (second !== void 0) return failure([errorDiagnostic({
		code: "config/bad-value",
		message: "a second document begins here",
		help: "write all settings into one document",
		...second.locate([])
	})]);
	const isEmpty = first === void 0 || first.value === null;
	const document = normaliseDocument(isEmpty ? documentOf({}, file) : first);
	const formMistakes = [...validate(document, validateConfig).mistakes, ...isEmpty ? [] : unknownNulls(first, CONFIG_SCHEMA)];
	if (hasErrors(formMistakes)) return failure(inPlaceOrder(formMistakes));
	const config = {
		file,
		folder: dirname(resolve(file)),
		isNamed,
		values: document.value,
		locate: (path, of) => document.locate(path, of)
	};
	const mistakes = new ConfigCheck(document, config).mistakes();
	return mistakes.length > 0 ? failure(inPlaceOrder(mistakes)) : success(config, documents.diagnostics);
}
function readText(file, isNamed) {
	try {
		if (!isNamed && existsSync(file) && inputMistake(resolve(file), dirname(resolve(file))) !== void 0) {
			const message = "a configuration file that was only found may not be a link out of its repository";
			const help = `name it, -c ${file}, or leave it out with --no-config`;
			return failure([errorDiagnostic({
				code: "config/bad-value",
				message,
				help,
				place: { file }
			})]);
		}
		if (!isNamed && statSync(file).isFIFO()) throw new Error("it is a pipe");
		const bytes = readBytes(file, CONFIG_LIMITS.size);
		if (bytes !== void 0) return decodeText(file, bytes);
		const message = `a configuration file has at most ${CONFIG_LIMITS.size} bytes`;
		return failure([errorDiagnostic({
			code: "read/too-large",
			message,
			help: "write accepted findings into a baseline: --write-baseline FILE",
			place: { file }
		})]);
	} catch (error) {
		return failure([unreadableFile(file, error, "name a file with -c, or leave it out with --no-config")]);
	}
}
var ConfigCheck = class {
	document;
	config;
	#mistakes = [];
	constructor(document, config) {
		this.document = document;
		this.config = config;
	}
	mistakes() {
		const { failOn, severities = {}, suppressions = [], outputs = [] } = this.config.values;
		if (failOn !== void 0 && severityNamed(failOn, ["never"]) === void 0) this.#refuse(`unknown severity ${quote(failOn)}`, didYouMean(failOn, [...severityNames(), "never"]), ["failOn"]);
		for (const [pattern, severity] of Object.entries(severities)) this.#severity(pattern, severity);
		for (const [i, entry] of suppressions.entries()) this.#suppression(entry, ["suppressions", i]);
		if (!this.config.isNamed) this.#inputs();
		for (const [i, output] of outputs.entries()) {
			const message = this.config.isNamed ? void 0 : outputMistake(output, this.config.folder);
			if (message !== void 0) this.#refuse(message, `name the file, -c ${this.config.file}, or give the output with -o`, ["outputs", i]);
		}
		return this.#mistakes;
	}
	#inputs() {
		for (const { key, flag, form } of SETTINGS) {
			if (form !== "path" && form !== "source") continue;
			const value = this.config.values[key];
			const paths = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
			for (const [i, path] of paths.entries()) {
				const message = this.#inputMistake(path, form);
				const option = flag === "PATH" ? "on the command line" : `with ${flag}`;
				const help = `name the file, -c ${this.config.file}, or give the path ${option}`;
				if (message !== void 0) this.#refuse(message, help, typeof value === "string" ? [key] : [key, i]);
			}
		}
	}
	#inputMistake(path, form) {
		if (form === "path") return path === "-" ? void 0 : inputMistake(path, this.config.folder);
		if (isReference(path)) return "a configuration file that was only found may not reach a registry";
		return isPatternPath(path, this.config.folder) ? inputMistake(path, this.config.folder) : void 0;
	}
	#severity(pattern, severity) {
		const word = typeof severity === "string" ? severity : "";
		if (severityNamed(word) !== void 0) return;
		const message = `unknown severity ${typeof severity === "string" ? quote(severity) : "in place of a text"}`;
		this.#refuse(message, didYouMean(word, Object.keys(SEVERITY_RANK)), ["severities", pattern]);
	}
	#suppression({ pattern, resource, labels, expires, reason }, path) {
		if (/^\*+$/.test(pattern) && resource === void 0 && labels === void 0) this.#refuse("this entry would suppress every finding", "name a pattern, a resource or labels", path);
		if (reason.trim() === "") this.#refuse("the reason is empty", "say why the findings are accepted", [...path, "reason"]);
		for (const [key, value] of Object.entries(labels ?? {})) {
			if (typeof value === "string") continue;
			this.#refuse(`the label ${quote(key)} is no text`, "write its value in quotes", [
				...path,
				"labels",
				key
			]);
		}
		if (labels !== void 0 && Object.keys(labels).length === 0) this.#refuse("these labels are empty", "write the labels of a resource, or leave the key out", [...path, "labels"]);
		if (expires !== void 0 && !isDate(expires)) this.#refuse(`there is no day ${quote(expires)}`, "write a date as YYYY-MM-DD", [...path, "expires"]);
	}
	#refuse(message, help, path) {
		this.#mistakes.push(errorDiagnostic({
			code: "config/bad-value",
			message,
			help,
			...this.document.locate(path)
		}));
	}
};
function isDate(text) {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function isPatternPath(source, folder) {
	return !isReference(source) && (source.includes("/") || existsSync(resolve(folder, source)));
}
function isInline(value) {
	return value !== void 0 && typeof value !== "string" && isJsonObject(value);
}
export { readConfigFile as i, isInline as n, isPatternPath as r, CONFIG_LIMITS as t };

//# sourceMappingURL=config-file.js.map