// @ts-nocheck
// Made by scripts/generate-validator.mjs with ajv: do not edit.
import { REGISTRY_SCHEMA } from "./registry-schema.js";
/** Validates a document against {@link REGISTRY_SCHEMA}. */
export const validateRegistryPattern = validate0;
const schema0 = REGISTRY_SCHEMA;
const func0 = Object.prototype.hasOwnProperty;
const func16 = Object.is;
const func31 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-zA-Z0-9.-]+$", "u");
const pattern1 = new RegExp("^[a-zA-Z0-9-]+$", "u");
const pattern2 = new RegExp("^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const schema1 = REGISTRY_SCHEMA.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate1.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.key === undefined) || (!(func0.call(data, "key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'", schema: schema1.required, parentSchema: schema1, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.operator === undefined) || (!(func0.call(data, "operator")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property '" + "operator" + "'", schema: schema1.required, parentSchema: schema1, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 of Object.keys(data)) {
            if (!(((key0 === "key") || (key0 === "operator")) || (key0 === "values"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.key !== undefined && func0.call(data, "key")) {
            let data0 = data.key;
            if (typeof data0 === "string") {
                if (func31(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.key, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.key.type, parentSchema: schema1.properties.key, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.operator !== undefined && func0.call(data, "operator")) {
            let data1 = data.operator;
            if (typeof data1 !== "string") {
                const err5 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.operator.type, parentSchema: schema1.properties.operator, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            let valid1;
            valid1 = false;
            for (const v0 of schema1.properties.operator.enum) {
                if (func16(data1, v0)) {
                    valid1 = true;
                    break;
                }
            }
            if (!valid1) {
                const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema1.properties.operator.enum }, message: "must be equal to one of the allowed values", schema: schema1.properties.operator.enum, parentSchema: schema1.properties.operator, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.values !== undefined && func0.call(data, "values")) {
            let data2 = data.values;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) {
                        const err7 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema1.properties.values.items.type }, message: "must be string,number,boolean", schema: schema1.properties.values.items.type, parentSchema: schema1.properties.values.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.values.type, parentSchema: schema1.properties.values, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate1.errors = vErrors;
    return errors === 0;
}
validate1.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate0.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.version === undefined) || (!(func0.call(data, "version")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema0.required, parentSchema: schema0, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.kind === undefined) || (!(func0.call(data, "kind")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema0.required, parentSchema: schema0, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.metadata === undefined) || (!(func0.call(data, "metadata")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'", schema: schema0.required, parentSchema: schema0, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.spec === undefined) || (!(func0.call(data, "spec")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property '" + "spec" + "'", schema: schema0.required, parentSchema: schema0, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 of Object.keys(data)) {
            if (!(((((key0 === "$schema") || (key0 === "version")) || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined && func0.call(data, "$schema")) {
            let data0 = data.$schema;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.$schema.type, parentSchema: schema0.properties.$schema, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.version !== undefined && func0.call(data, "version")) {
            let data1 = data.version;
            if ("kubepattern.it/v1" !== data1) {
                const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "kubepattern.it/v1" }, message: "must be equal to constant", schema: "kubepattern.it/v1", parentSchema: schema0.properties.version, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.kind !== undefined && func0.call(data, "kind")) {
            let data2 = data.kind;
            if ("Pattern" !== data2) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Pattern" }, message: "must be equal to constant", schema: "Pattern", parentSchema: schema0.properties.kind, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            let data3 = data.metadata;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if ((data3.name === undefined) || (!(func0.call(data3, "name")))) {
                    const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema0.properties.metadata.required, parentSchema: schema0.properties.metadata, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if ((data3.patternType === undefined) || (!(func0.call(data3, "patternType")))) {
                    const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "patternType" }, message: "must have required property '" + "patternType" + "'", schema: schema0.properties.metadata.required, parentSchema: schema0.properties.metadata, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if ((data3.severity === undefined) || (!(func0.call(data3, "severity")))) {
                    const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema0.properties.metadata.required, parentSchema: schema0.properties.metadata, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if ((data3.category === undefined) || (!(func0.call(data3, "category")))) {
                    const err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property '" + "category" + "'", schema: schema0.properties.metadata.required, parentSchema: schema0.properties.metadata, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                for (const key1 of Object.keys(data3)) {
                    if (!(func0.call(schema0.properties.metadata.properties, key1))) {
                        const err12 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.metadata, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data3.name !== undefined && func0.call(data3, "name")) {
                    let data4 = data3.name;
                    if (typeof data4 === "string") {
                        if (!pattern0.test(data4)) {
                            const err13 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9.-]+$" }, message: "must match pattern \"" + "^[a-zA-Z0-9.-]+$" + "\"", schema: "^[a-zA-Z0-9.-]+$", parentSchema: schema0.properties.metadata.properties.name, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.name.type, parentSchema: schema0.properties.metadata.properties.name, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data3.displayName !== undefined && func0.call(data3, "displayName")) {
                    let data5 = data3.displayName;
                    if (typeof data5 !== "string") {
                        const err15 = { instancePath: instancePath + "/metadata/displayName", schemaPath: "#/properties/metadata/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.displayName.type, parentSchema: schema0.properties.metadata.properties.displayName, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data3.patternType !== undefined && func0.call(data3, "patternType")) {
                    let data6 = data3.patternType;
                    if (typeof data6 !== "string") {
                        const err16 = { instancePath: instancePath + "/metadata/patternType", schemaPath: "#/properties/metadata/properties/patternType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.patternType.type, parentSchema: schema0.properties.metadata.properties.patternType, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    let valid2;
                    valid2 = false;
                    for (const v0 of schema0.properties.metadata.properties.patternType.enum) {
                        if (func16(data6, v0)) {
                            valid2 = true;
                            break;
                        }
                    }
                    if (!valid2) {
                        const err17 = { instancePath: instancePath + "/metadata/patternType", schemaPath: "#/properties/metadata/properties/patternType/enum", keyword: "enum", params: { allowedValues: schema0.properties.metadata.properties.patternType.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.metadata.properties.patternType.enum, parentSchema: schema0.properties.metadata.properties.patternType, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data3.severity !== undefined && func0.call(data3, "severity")) {
                    let data7 = data3.severity;
                    if (typeof data7 !== "string") {
                        const err18 = { instancePath: instancePath + "/metadata/severity", schemaPath: "#/properties/metadata/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.severity.type, parentSchema: schema0.properties.metadata.properties.severity, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    let valid3;
                    valid3 = false;
                    for (const v1 of schema0.properties.metadata.properties.severity.enum) {
                        if (func16(data7, v1)) {
                            valid3 = true;
                            break;
                        }
                    }
                    if (!valid3) {
                        const err19 = { instancePath: instancePath + "/metadata/severity", schemaPath: "#/properties/metadata/properties/severity/enum", keyword: "enum", params: { allowedValues: schema0.properties.metadata.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.metadata.properties.severity.enum, parentSchema: schema0.properties.metadata.properties.severity, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data3.category !== undefined && func0.call(data3, "category")) {
                    let data8 = data3.category;
                    if (typeof data8 === "string") {
                        if (!pattern1.test(data8)) {
                            const err20 = { instancePath: instancePath + "/metadata/category", schemaPath: "#/properties/metadata/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9-]+$" }, message: "must match pattern \"" + "^[a-zA-Z0-9-]+$" + "\"", schema: "^[a-zA-Z0-9-]+$", parentSchema: schema0.properties.metadata.properties.category, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/metadata/category", schemaPath: "#/properties/metadata/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.category.type, parentSchema: schema0.properties.metadata.properties.category, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data3.description !== undefined && func0.call(data3, "description")) {
                    let data9 = data3.description;
                    if (typeof data9 !== "string") {
                        const err22 = { instancePath: instancePath + "/metadata/description", schemaPath: "#/properties/metadata/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.description.type, parentSchema: schema0.properties.metadata.properties.description, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data3.gitUrl !== undefined && func0.call(data3, "gitUrl")) {
                    let data10 = data3.gitUrl;
                    if (typeof data10 === "string") {
                        if (!pattern2.test(data10)) {
                            const err23 = { instancePath: instancePath + "/metadata/gitUrl", schemaPath: "#/properties/metadata/properties/gitUrl/pattern", keyword: "pattern", params: { pattern: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$" }, message: "must match pattern \"" + "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$" + "\"", schema: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$", parentSchema: schema0.properties.metadata.properties.gitUrl, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/metadata/gitUrl", schemaPath: "#/properties/metadata/properties/gitUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.gitUrl.type, parentSchema: schema0.properties.metadata.properties.gitUrl, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data3.docUrl !== undefined && func0.call(data3, "docUrl")) {
                    let data11 = data3.docUrl;
                    if (typeof data11 === "string") {
                        if (!pattern2.test(data11)) {
                            const err25 = { instancePath: instancePath + "/metadata/docUrl", schemaPath: "#/properties/metadata/properties/docUrl/pattern", keyword: "pattern", params: { pattern: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$" }, message: "must match pattern \"" + "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$" + "\"", schema: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$", parentSchema: schema0.properties.metadata.properties.docUrl, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/metadata/docUrl", schemaPath: "#/properties/metadata/properties/docUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.docUrl.type, parentSchema: schema0.properties.metadata.properties.docUrl, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data3.profile !== undefined && func0.call(data3, "profile")) {
                    let data12 = data3.profile;
                    if (typeof data12 !== "string") {
                        const err27 = { instancePath: instancePath + "/metadata/profile", schemaPath: "#/properties/metadata/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.profile.type, parentSchema: schema0.properties.metadata.properties.profile, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    let valid4;
                    valid4 = false;
                    for (const v2 of schema0.properties.metadata.properties.profile.enum) {
                        if (func16(data12, v2)) {
                            valid4 = true;
                            break;
                        }
                    }
                    if (!valid4) {
                        const err28 = { instancePath: instancePath + "/metadata/profile", schemaPath: "#/properties/metadata/properties/profile/enum", keyword: "enum", params: { allowedValues: schema0.properties.metadata.properties.profile.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.metadata.properties.profile.enum, parentSchema: schema0.properties.metadata.properties.profile, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data3.patternURI !== undefined && func0.call(data3, "patternURI")) {
                    let data13 = data3.patternURI;
                    if (typeof data13 !== "string") {
                        const err29 = { instancePath: instancePath + "/metadata/patternURI", schemaPath: "#/properties/metadata/properties/patternURI/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.patternURI.type, parentSchema: schema0.properties.metadata.properties.patternURI, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.metadata.type, parentSchema: schema0.properties.metadata, data: data3 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.spec !== undefined && func0.call(data, "spec")) {
            let data14 = data.spec;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if ((data14.message === undefined) || (!(func0.call(data14, "message")))) {
                    const err31 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if ((data14.topology === undefined) || (!(func0.call(data14, "topology")))) {
                    const err32 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "topology" }, message: "must have required property '" + "topology" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                if ((data14.resources === undefined) || (!(func0.call(data14, "resources")))) {
                    const err33 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property '" + "resources" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                for (const key2 of Object.keys(data14)) {
                    if (!((((((((key2 === "message") || (key2 === "topology")) || (key2 === "resources")) || (key2 === "actors")) || (key2 === "relationships")) || (key2 === "commonRelationships")) || (key2 === "minRelationshipPoints")) || (key2 === "minCommonRelationshipPoints"))) {
                        const err34 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data14.message !== undefined && func0.call(data14, "message")) {
                    let data15 = data14.message;
                    if (typeof data15 === "string") {
                        if (func31(data15) < 1) {
                            const err35 = { instancePath: instancePath + "/spec/message", schemaPath: "#/properties/spec/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.message, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/spec/message", schemaPath: "#/properties/spec/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.message.type, parentSchema: schema0.properties.spec.properties.message, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data14.topology !== undefined && func0.call(data14, "topology")) {
                    let data16 = data14.topology;
                    if (typeof data16 !== "string") {
                        const err37 = { instancePath: instancePath + "/spec/topology", schemaPath: "#/properties/spec/properties/topology/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.topology.type, parentSchema: schema0.properties.spec.properties.topology, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                    let valid6;
                    valid6 = false;
                    for (const v3 of schema0.properties.spec.properties.topology.enum) {
                        if (func16(data16, v3)) {
                            valid6 = true;
                            break;
                        }
                    }
                    if (!valid6) {
                        const err38 = { instancePath: instancePath + "/spec/topology", schemaPath: "#/properties/spec/properties/topology/enum", keyword: "enum", params: { allowedValues: schema0.properties.spec.properties.topology.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.spec.properties.topology.enum, parentSchema: schema0.properties.spec.properties.topology, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data14.resources !== undefined && func0.call(data14, "resources")) {
                    let data17 = data14.resources;
                    if (Array.isArray(data17)) {
                        if (data17.length < 1) {
                            const err39 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/properties/spec/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema0.properties.spec.properties.resources, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        const len0 = data17.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data18 = data17[i0];
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                if ((data18.resource === undefined) || (!(func0.call(data18, "resource")))) {
                                    const err40 = { instancePath: instancePath + "/spec/resources/" + i0, schemaPath: "#/properties/spec/properties/resources/items/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property '" + "resource" + "'", schema: schema0.properties.spec.properties.resources.items.required, parentSchema: schema0.properties.spec.properties.resources.items, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                                if ((data18.id === undefined) || (!(func0.call(data18, "id")))) {
                                    const err41 = { instancePath: instancePath + "/spec/resources/" + i0, schemaPath: "#/properties/spec/properties/resources/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema0.properties.spec.properties.resources.items.required, parentSchema: schema0.properties.spec.properties.resources.items, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                for (const key3 of Object.keys(data18)) {
                                    if (!((((key3 === "resource") || (key3 === "id")) || (key3 === "leader")) || (key3 === "filters"))) {
                                        const err42 = { instancePath: instancePath + "/spec/resources/" + i0, schemaPath: "#/properties/spec/properties/resources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.resources.items, data: data18 };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.resource !== undefined && func0.call(data18, "resource")) {
                                    let data19 = data18.resource;
                                    if (typeof data19 === "string") {
                                        if (func31(data19) < 1) {
                                            const err43 = { instancePath: instancePath + "/spec/resources/" + i0 + "/resource", schemaPath: "#/properties/spec/properties/resources/items/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.resources.items.properties.resource, data: data19 };
                                            if (vErrors === null) {
                                                vErrors = [err43];
                                            }
                                            else {
                                                vErrors.push(err43);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err44 = { instancePath: instancePath + "/spec/resources/" + i0 + "/resource", schemaPath: "#/properties/spec/properties/resources/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.resources.items.properties.resource.type, parentSchema: schema0.properties.spec.properties.resources.items.properties.resource, data: data19 };
                                        if (vErrors === null) {
                                            vErrors = [err44];
                                        }
                                        else {
                                            vErrors.push(err44);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.id !== undefined && func0.call(data18, "id")) {
                                    let data20 = data18.id;
                                    if (typeof data20 === "string") {
                                        if (!pattern4.test(data20)) {
                                            const err45 = { instancePath: instancePath + "/spec/resources/" + i0 + "/id", schemaPath: "#/properties/spec/properties/resources/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema0.properties.spec.properties.resources.items.properties.id, data: data20 };
                                            if (vErrors === null) {
                                                vErrors = [err45];
                                            }
                                            else {
                                                vErrors.push(err45);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err46 = { instancePath: instancePath + "/spec/resources/" + i0 + "/id", schemaPath: "#/properties/spec/properties/resources/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.resources.items.properties.id.type, parentSchema: schema0.properties.spec.properties.resources.items.properties.id, data: data20 };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.leader !== undefined && func0.call(data18, "leader")) {
                                    let data21 = data18.leader;
                                    if (typeof data21 !== "boolean") {
                                        const err47 = { instancePath: instancePath + "/spec/resources/" + i0 + "/leader", schemaPath: "#/properties/spec/properties/resources/items/properties/leader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.spec.properties.resources.items.properties.leader.type, parentSchema: schema0.properties.spec.properties.resources.items.properties.leader, data: data21 };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.filters !== undefined && func0.call(data18, "filters")) {
                                    let data22 = data18.filters;
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                        for (const key4 of Object.keys(data22)) {
                                            if (!(((key4 === "matchAll") || (key4 === "matchAny")) || (key4 === "matchNone"))) {
                                                const err48 = { instancePath: instancePath + "/spec/resources/" + i0 + "/filters", schemaPath: "#/properties/spec/properties/resources/items/properties/filters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.resources.items.properties.filters, data: data22 };
                                                if (vErrors === null) {
                                                    vErrors = [err48];
                                                }
                                                else {
                                                    vErrors.push(err48);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data22.matchAll !== undefined && func0.call(data22, "matchAll")) {
                                            let data23 = data22.matchAll;
                                            if (Array.isArray(data23)) {
                                                const len1 = data23.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    if (!(validate1(data23[i1], { instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAll/" + i1, parentData: data23, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                        errors = vErrors.length;
                                                    }
                                                }
                                            }
                                            else {
                                                const err49 = { instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAll", schemaPath: "#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.resources.items.properties.filters.properties.matchAll.type, parentSchema: schema0.properties.spec.properties.resources.items.properties.filters.properties.matchAll, data: data23 };
                                                if (vErrors === null) {
                                                    vErrors = [err49];
                                                }
                                                else {
                                                    vErrors.push(err49);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data22.matchAny !== undefined && func0.call(data22, "matchAny")) {
                                            let data25 = data22.matchAny;
                                            if (Array.isArray(data25)) {
                                                const len2 = data25.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                    if (!(validate1(data25[i2], { instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAny/" + i2, parentData: data25, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                        errors = vErrors.length;
                                                    }
                                                }
                                            }
                                            else {
                                                const err50 = { instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAny", schemaPath: "#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.resources.items.properties.filters.properties.matchAny.type, parentSchema: schema0.properties.spec.properties.resources.items.properties.filters.properties.matchAny, data: data25 };
                                                if (vErrors === null) {
                                                    vErrors = [err50];
                                                }
                                                else {
                                                    vErrors.push(err50);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data22.matchNone !== undefined && func0.call(data22, "matchNone")) {
                                            let data27 = data22.matchNone;
                                            if (Array.isArray(data27)) {
                                                const len3 = data27.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                    if (!(validate1(data27[i3], { instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchNone/" + i3, parentData: data27, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                        errors = vErrors.length;
                                                    }
                                                }
                                            }
                                            else {
                                                const err51 = { instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchNone", schemaPath: "#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.resources.items.properties.filters.properties.matchNone.type, parentSchema: schema0.properties.spec.properties.resources.items.properties.filters.properties.matchNone, data: data27 };
                                                if (vErrors === null) {
                                                    vErrors = [err51];
                                                }
                                                else {
                                                    vErrors.push(err51);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err52 = { instancePath: instancePath + "/spec/resources/" + i0 + "/filters", schemaPath: "#/properties/spec/properties/resources/items/properties/filters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.resources.items.properties.filters.type, parentSchema: schema0.properties.spec.properties.resources.items.properties.filters, data: data22 };
                                        if (vErrors === null) {
                                            vErrors = [err52];
                                        }
                                        else {
                                            vErrors.push(err52);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err53 = { instancePath: instancePath + "/spec/resources/" + i0, schemaPath: "#/properties/spec/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.resources.items.type, parentSchema: schema0.properties.spec.properties.resources.items, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err54 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/properties/spec/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.resources.type, parentSchema: schema0.properties.spec.properties.resources, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data14.actors !== undefined && func0.call(data14, "actors")) {
                    let data29 = data14.actors;
                    if (Array.isArray(data29)) {
                        const len4 = data29.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data30 = data29[i4];
                            if (typeof data30 !== "string") {
                                const err55 = { instancePath: instancePath + "/spec/actors/" + i4, schemaPath: "#/properties/spec/properties/actors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.actors.items.type, parentSchema: schema0.properties.spec.properties.actors.items, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err56 = { instancePath: instancePath + "/spec/actors", schemaPath: "#/properties/spec/properties/actors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.actors.type, parentSchema: schema0.properties.spec.properties.actors, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
                if (data14.relationships !== undefined && func0.call(data14, "relationships")) {
                    let data31 = data14.relationships;
                    if (Array.isArray(data31)) {
                        const len5 = data31.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data32 = data31[i5];
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                if ((data32.type === undefined) || (!(func0.call(data32, "type")))) {
                                    const err57 = { instancePath: instancePath + "/spec/relationships/" + i5, schemaPath: "#/properties/spec/properties/relationships/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema0.properties.spec.properties.relationships.items.required, parentSchema: schema0.properties.spec.properties.relationships.items, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                                if ((data32.resourceIds === undefined) || (!(func0.call(data32, "resourceIds")))) {
                                    const err58 = { instancePath: instancePath + "/spec/relationships/" + i5, schemaPath: "#/properties/spec/properties/relationships/items/required", keyword: "required", params: { missingProperty: "resourceIds" }, message: "must have required property '" + "resourceIds" + "'", schema: schema0.properties.spec.properties.relationships.items.required, parentSchema: schema0.properties.spec.properties.relationships.items, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                                for (const key5 of Object.keys(data32)) {
                                    if (!(((((((key5 === "id") || (key5 === "description")) || (key5 === "type")) || (key5 === "resourceIds")) || (key5 === "required")) || (key5 === "shared")) || (key5 === "weight"))) {
                                        const err59 = { instancePath: instancePath + "/spec/relationships/" + i5, schemaPath: "#/properties/spec/properties/relationships/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.relationships.items, data: data32 };
                                        if (vErrors === null) {
                                            vErrors = [err59];
                                        }
                                        else {
                                            vErrors.push(err59);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.id !== undefined && func0.call(data32, "id")) {
                                    let data33 = data32.id;
                                    if (typeof data33 === "string") {
                                        if (func31(data33) < 1) {
                                            const err60 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/id", schemaPath: "#/properties/spec/properties/relationships/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.relationships.items.properties.id, data: data33 };
                                            if (vErrors === null) {
                                                vErrors = [err60];
                                            }
                                            else {
                                                vErrors.push(err60);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err61 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/id", schemaPath: "#/properties/spec/properties/relationships/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.relationships.items.properties.id.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.id, data: data33 };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.description !== undefined && func0.call(data32, "description")) {
                                    let data34 = data32.description;
                                    if (typeof data34 !== "string") {
                                        const err62 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/description", schemaPath: "#/properties/spec/properties/relationships/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.relationships.items.properties.description.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.description, data: data34 };
                                        if (vErrors === null) {
                                            vErrors = [err62];
                                        }
                                        else {
                                            vErrors.push(err62);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.type !== undefined && func0.call(data32, "type")) {
                                    let data35 = data32.type;
                                    if (typeof data35 !== "string") {
                                        const err63 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/type", schemaPath: "#/properties/spec/properties/relationships/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.relationships.items.properties.type.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.type, data: data35 };
                                        if (vErrors === null) {
                                            vErrors = [err63];
                                        }
                                        else {
                                            vErrors.push(err63);
                                        }
                                        errors++;
                                    }
                                    let valid22;
                                    valid22 = false;
                                    for (const v4 of schema0.properties.spec.properties.relationships.items.properties.type.enum) {
                                        if (func16(data35, v4)) {
                                            valid22 = true;
                                            break;
                                        }
                                    }
                                    if (!valid22) {
                                        const err64 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/type", schemaPath: "#/properties/spec/properties/relationships/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema0.properties.spec.properties.relationships.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.spec.properties.relationships.items.properties.type.enum, parentSchema: schema0.properties.spec.properties.relationships.items.properties.type, data: data35 };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.resourceIds !== undefined && func0.call(data32, "resourceIds")) {
                                    let data36 = data32.resourceIds;
                                    if (Array.isArray(data36)) {
                                        if (data36.length > 2) {
                                            const err65 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds", schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema0.properties.spec.properties.relationships.items.properties.resourceIds, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err65];
                                            }
                                            else {
                                                vErrors.push(err65);
                                            }
                                            errors++;
                                        }
                                        if (data36.length < 2) {
                                            const err66 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds", schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema0.properties.spec.properties.relationships.items.properties.resourceIds, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err66];
                                            }
                                            else {
                                                vErrors.push(err66);
                                            }
                                            errors++;
                                        }
                                        const len6 = data36.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                            let data37 = data36[i6];
                                            if (typeof data37 !== "string") {
                                                const err67 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds/" + i6, schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.relationships.items.properties.resourceIds.items.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.resourceIds.items, data: data37 };
                                                if (vErrors === null) {
                                                    vErrors = [err67];
                                                }
                                                else {
                                                    vErrors.push(err67);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err68 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds", schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.relationships.items.properties.resourceIds.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.resourceIds, data: data36 };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.required !== undefined && func0.call(data32, "required")) {
                                    let data38 = data32.required;
                                    if (typeof data38 !== "boolean") {
                                        const err69 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/required", schemaPath: "#/properties/spec/properties/relationships/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.spec.properties.relationships.items.properties.required.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.required, data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err69];
                                        }
                                        else {
                                            vErrors.push(err69);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.shared !== undefined && func0.call(data32, "shared")) {
                                    let data39 = data32.shared;
                                    if (typeof data39 !== "boolean") {
                                        const err70 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/shared", schemaPath: "#/properties/spec/properties/relationships/items/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.spec.properties.relationships.items.properties.shared.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.shared, data: data39 };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.weight !== undefined && func0.call(data32, "weight")) {
                                    let data40 = data32.weight;
                                    if ((typeof data40 == "number") && (isFinite(data40))) {
                                        if (data40 > 1 || isNaN(data40)) {
                                            const err71 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/weight", schemaPath: "#/properties/spec/properties/relationships/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema0.properties.spec.properties.relationships.items.properties.weight, data: data40 };
                                            if (vErrors === null) {
                                                vErrors = [err71];
                                            }
                                            else {
                                                vErrors.push(err71);
                                            }
                                            errors++;
                                        }
                                        if (data40 < 0 || isNaN(data40)) {
                                            const err72 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/weight", schemaPath: "#/properties/spec/properties/relationships/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema0.properties.spec.properties.relationships.items.properties.weight, data: data40 };
                                            if (vErrors === null) {
                                                vErrors = [err72];
                                            }
                                            else {
                                                vErrors.push(err72);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/spec/relationships/" + i5 + "/weight", schemaPath: "#/properties/spec/properties/relationships/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema0.properties.spec.properties.relationships.items.properties.weight.type, parentSchema: schema0.properties.spec.properties.relationships.items.properties.weight, data: data40 };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/spec/relationships/" + i5, schemaPath: "#/properties/spec/properties/relationships/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.relationships.items.type, parentSchema: schema0.properties.spec.properties.relationships.items, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/spec/relationships", schemaPath: "#/properties/spec/properties/relationships/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.relationships.type, parentSchema: schema0.properties.spec.properties.relationships, data: data31 };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
                if (data14.commonRelationships !== undefined && func0.call(data14, "commonRelationships")) {
                    let data41 = data14.commonRelationships;
                    if (Array.isArray(data41)) {
                        const len7 = data41.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                            let data42 = data41[i7];
                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                if ((data42.type === undefined) || (!(func0.call(data42, "type")))) {
                                    const err76 = { instancePath: instancePath + "/spec/commonRelationships/" + i7, schemaPath: "#/properties/spec/properties/commonRelationships/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema0.properties.spec.properties.commonRelationships.items.required, parentSchema: schema0.properties.spec.properties.commonRelationships.items, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                                if ((data42.resourceIds === undefined) || (!(func0.call(data42, "resourceIds")))) {
                                    const err77 = { instancePath: instancePath + "/spec/commonRelationships/" + i7, schemaPath: "#/properties/spec/properties/commonRelationships/items/required", keyword: "required", params: { missingProperty: "resourceIds" }, message: "must have required property '" + "resourceIds" + "'", schema: schema0.properties.spec.properties.commonRelationships.items.required, parentSchema: schema0.properties.spec.properties.commonRelationships.items, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err77];
                                    }
                                    else {
                                        vErrors.push(err77);
                                    }
                                    errors++;
                                }
                                for (const key6 of Object.keys(data42)) {
                                    if (!(((((((key6 === "id") || (key6 === "description")) || (key6 === "type")) || (key6 === "resourceIds")) || (key6 === "required")) || (key6 === "shared")) || (key6 === "weight"))) {
                                        const err78 = { instancePath: instancePath + "/spec/commonRelationships/" + i7, schemaPath: "#/properties/spec/properties/commonRelationships/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.commonRelationships.items, data: data42 };
                                        if (vErrors === null) {
                                            vErrors = [err78];
                                        }
                                        else {
                                            vErrors.push(err78);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.id !== undefined && func0.call(data42, "id")) {
                                    let data43 = data42.id;
                                    if (typeof data43 === "string") {
                                        if (func31(data43) < 1) {
                                            const err79 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/id", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.id, data: data43 };
                                            if (vErrors === null) {
                                                vErrors = [err79];
                                            }
                                            else {
                                                vErrors.push(err79);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err80 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/id", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.commonRelationships.items.properties.id.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.id, data: data43 };
                                        if (vErrors === null) {
                                            vErrors = [err80];
                                        }
                                        else {
                                            vErrors.push(err80);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.description !== undefined && func0.call(data42, "description")) {
                                    let data44 = data42.description;
                                    if (typeof data44 !== "string") {
                                        const err81 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/description", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.commonRelationships.items.properties.description.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.description, data: data44 };
                                        if (vErrors === null) {
                                            vErrors = [err81];
                                        }
                                        else {
                                            vErrors.push(err81);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.type !== undefined && func0.call(data42, "type")) {
                                    let data45 = data42.type;
                                    if (typeof data45 !== "string") {
                                        const err82 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/type", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.commonRelationships.items.properties.type.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.type, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err82];
                                        }
                                        else {
                                            vErrors.push(err82);
                                        }
                                        errors++;
                                    }
                                    let valid28;
                                    valid28 = false;
                                    for (const v5 of schema0.properties.spec.properties.commonRelationships.items.properties.type.enum) {
                                        if (func16(data45, v5)) {
                                            valid28 = true;
                                            break;
                                        }
                                    }
                                    if (!valid28) {
                                        const err83 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/type", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema0.properties.spec.properties.commonRelationships.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.spec.properties.commonRelationships.items.properties.type.enum, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.type, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err83];
                                        }
                                        else {
                                            vErrors.push(err83);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.resourceIds !== undefined && func0.call(data42, "resourceIds")) {
                                    let data46 = data42.resourceIds;
                                    if (Array.isArray(data46)) {
                                        if (data46.length > 2) {
                                            const err84 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.resourceIds, data: data46 };
                                            if (vErrors === null) {
                                                vErrors = [err84];
                                            }
                                            else {
                                                vErrors.push(err84);
                                            }
                                            errors++;
                                        }
                                        if (data46.length < 2) {
                                            const err85 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.resourceIds, data: data46 };
                                            if (vErrors === null) {
                                                vErrors = [err85];
                                            }
                                            else {
                                                vErrors.push(err85);
                                            }
                                            errors++;
                                        }
                                        const len8 = data46.length;
                                        for (let i8 = 0; i8 < len8; i8++) {
                                            let data47 = data46[i8];
                                            if (typeof data47 !== "string") {
                                                const err86 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds/" + i8, schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.commonRelationships.items.properties.resourceIds.items.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.resourceIds.items, data: data47 };
                                                if (vErrors === null) {
                                                    vErrors = [err86];
                                                }
                                                else {
                                                    vErrors.push(err86);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err87 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.commonRelationships.items.properties.resourceIds.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.resourceIds, data: data46 };
                                        if (vErrors === null) {
                                            vErrors = [err87];
                                        }
                                        else {
                                            vErrors.push(err87);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.required !== undefined && func0.call(data42, "required")) {
                                    let data48 = data42.required;
                                    if (typeof data48 !== "boolean") {
                                        const err88 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/required", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.spec.properties.commonRelationships.items.properties.required.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.required, data: data48 };
                                        if (vErrors === null) {
                                            vErrors = [err88];
                                        }
                                        else {
                                            vErrors.push(err88);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.shared !== undefined && func0.call(data42, "shared")) {
                                    let data49 = data42.shared;
                                    if (typeof data49 !== "boolean") {
                                        const err89 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/shared", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.spec.properties.commonRelationships.items.properties.shared.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.shared, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err89];
                                        }
                                        else {
                                            vErrors.push(err89);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.weight !== undefined && func0.call(data42, "weight")) {
                                    let data50 = data42.weight;
                                    if ((typeof data50 == "number") && (isFinite(data50))) {
                                        if (data50 > 1 || isNaN(data50)) {
                                            const err90 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/weight", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.weight, data: data50 };
                                            if (vErrors === null) {
                                                vErrors = [err90];
                                            }
                                            else {
                                                vErrors.push(err90);
                                            }
                                            errors++;
                                        }
                                        if (data50 < 0 || isNaN(data50)) {
                                            const err91 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/weight", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.weight, data: data50 };
                                            if (vErrors === null) {
                                                vErrors = [err91];
                                            }
                                            else {
                                                vErrors.push(err91);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err92 = { instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/weight", schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema0.properties.spec.properties.commonRelationships.items.properties.weight.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items.properties.weight, data: data50 };
                                        if (vErrors === null) {
                                            vErrors = [err92];
                                        }
                                        else {
                                            vErrors.push(err92);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err93 = { instancePath: instancePath + "/spec/commonRelationships/" + i7, schemaPath: "#/properties/spec/properties/commonRelationships/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.commonRelationships.items.type, parentSchema: schema0.properties.spec.properties.commonRelationships.items, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err93];
                                }
                                else {
                                    vErrors.push(err93);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err94 = { instancePath: instancePath + "/spec/commonRelationships", schemaPath: "#/properties/spec/properties/commonRelationships/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.commonRelationships.type, parentSchema: schema0.properties.spec.properties.commonRelationships, data: data41 };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
                if (data14.minRelationshipPoints !== undefined && func0.call(data14, "minRelationshipPoints")) {
                    let data51 = data14.minRelationshipPoints;
                    if ((typeof data51 == "number") && (isFinite(data51))) {
                        if (data51 < 0 || isNaN(data51)) {
                            const err95 = { instancePath: instancePath + "/spec/minRelationshipPoints", schemaPath: "#/properties/spec/properties/minRelationshipPoints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema0.properties.spec.properties.minRelationshipPoints, data: data51 };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err96 = { instancePath: instancePath + "/spec/minRelationshipPoints", schemaPath: "#/properties/spec/properties/minRelationshipPoints/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema0.properties.spec.properties.minRelationshipPoints.type, parentSchema: schema0.properties.spec.properties.minRelationshipPoints, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                }
                if (data14.minCommonRelationshipPoints !== undefined && func0.call(data14, "minCommonRelationshipPoints")) {
                    let data52 = data14.minCommonRelationshipPoints;
                    if ((typeof data52 == "number") && (isFinite(data52))) {
                        if (data52 < 0 || isNaN(data52)) {
                            const err97 = { instancePath: instancePath + "/spec/minCommonRelationshipPoints", schemaPath: "#/properties/spec/properties/minCommonRelationshipPoints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema0.properties.spec.properties.minCommonRelationshipPoints, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err98 = { instancePath: instancePath + "/spec/minCommonRelationshipPoints", schemaPath: "#/properties/spec/properties/minCommonRelationshipPoints/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema0.properties.spec.properties.minCommonRelationshipPoints.type, parentSchema: schema0.properties.spec.properties.minCommonRelationshipPoints, data: data52 };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err99 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.type, parentSchema: schema0.properties.spec, data: data14 };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
        }
    }
    else {
        const err100 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data };
        if (vErrors === null) {
            vErrors = [err100];
        }
        else {
            vErrors.push(err100);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
}
validate0.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
//# sourceMappingURL=registry-validator.js.map