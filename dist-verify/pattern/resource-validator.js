// @ts-nocheck
// Made by scripts/generate-validator.mjs with ajv: do not edit.
import { RESOURCE_SCHEMA } from "./resource-schema.js";
/** Validates a document against {@link RESOURCE_SCHEMA}. */
export const validateResourcePattern = validate0;
const schema0 = RESOURCE_SCHEMA;
const func0 = Object.prototype.hasOwnProperty;
const func6 = Object.is;
const func18 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-zA-Z0-9.-]+$", "u");
const schema1 = RESOURCE_SCHEMA.properties.spec.properties.target.properties.filters;
const schema2 = RESOURCE_SCHEMA.properties.spec.properties.target.properties.filters.properties.matchAll.items;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate2.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.path === undefined) || (!(func0.call(data, "path")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema2.required, parentSchema: schema2, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.operator === undefined) || (!(func0.call(data, "operator")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property '" + "operator" + "'", schema: schema2.required, parentSchema: schema2, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 of Object.keys(data)) {
            if (!((((key0 === "path") || (key0 === "operator")) || (key0 === "values")) || (key0 === "valuesFrom"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.path !== undefined && func0.call(data, "path")) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (func18(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.path, data: data0 };
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
                const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.path.type, parentSchema: schema2.properties.path, data: data0 };
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
                const err5 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.operator.type, parentSchema: schema2.properties.operator, data: data1 };
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
            for (const v0 of schema2.properties.operator.enum) {
                if (func6(data1, v0)) {
                    valid1 = true;
                    break;
                }
            }
            if (!valid1) {
                const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema2.properties.operator.enum }, message: "must be equal to one of the allowed values", schema: schema2.properties.operator.enum, parentSchema: schema2.properties.operator, data: data1 };
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
                        const err7 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema2.properties.values.items.type }, message: "must be string,number,boolean", schema: schema2.properties.values.items.type, parentSchema: schema2.properties.values.items, data: data3 };
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
                const err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.properties.values.type, parentSchema: schema2.properties.values, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.valuesFrom !== undefined && func0.call(data, "valuesFrom")) {
            let data4 = data.valuesFrom;
            if (typeof data4 !== "string") {
                const err9 = { instancePath: instancePath + "/valuesFrom", schemaPath: "#/properties/valuesFrom/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.valuesFrom.type, parentSchema: schema2.properties.valuesFrom, data: data4 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.type, parentSchema: schema2, data };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate2.errors = vErrors;
    return errors === 0;
}
validate2.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        for (const key0 of Object.keys(data)) {
            if (!(((key0 === "matchAll") || (key0 === "matchAny")) || (key0 === "matchNone"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.matchAll !== undefined && func0.call(data, "matchAll")) {
            let data0 = data.matchAll;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate2(data0[i0], { instancePath: instancePath + "/matchAll/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err1 = { instancePath: instancePath + "/matchAll", schemaPath: "#/properties/matchAll/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.matchAll.type, parentSchema: schema1.properties.matchAll, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.matchAny !== undefined && func0.call(data, "matchAny")) {
            let data2 = data.matchAny;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate2(data2[i1], { instancePath: instancePath + "/matchAny/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/matchAny", schemaPath: "#/properties/matchAny/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.matchAny.type, parentSchema: schema1.properties.matchAny, data: data2 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.matchNone !== undefined && func0.call(data, "matchNone")) {
            let data4 = data.matchNone;
            if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate2(data4[i2], { instancePath: instancePath + "/matchNone/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/matchNone", schemaPath: "#/properties/matchNone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.matchNone.type, parentSchema: schema1.properties.matchNone, data: data4 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate1.errors = vErrors;
    return errors === 0;
}
validate1.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema3 = RESOURCE_SCHEMA.properties.spec.properties.relationships.properties.matchAll.items;
const schema4 = RESOURCE_SCHEMA.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate9.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 of Object.keys(data)) {
            if (!((key0 === "path") || (key0 === "value"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema4, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.path !== undefined && func0.call(data, "path")) {
            let data0 = data.path;
            if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.properties.path.type, parentSchema: schema4.properties.path, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.value !== undefined && func0.call(data, "value")) {
            let data1 = data.value;
            if (((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) {
                const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema4.properties.value.type }, message: "must be string,number,boolean", schema: schema4.properties.value.type, parentSchema: schema4.properties.value, data: data1 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema4.type, parentSchema: schema4, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate9.errors = vErrors;
    return errors === 0;
}
validate9.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema5 = RESOURCE_SCHEMA.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate11.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 of Object.keys(data)) {
            if (!((((key0 === "apiGroup") || (key0 === "split")) || (key0 === "regex")) || (key0 === "lowercase"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema5, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.apiGroup !== undefined && func0.call(data, "apiGroup")) {
            let data0 = data.apiGroup;
            if (typeof data0 !== "boolean") {
                const err1 = { instancePath: instancePath + "/apiGroup", schemaPath: "#/properties/apiGroup/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema5.properties.apiGroup.type, parentSchema: schema5.properties.apiGroup, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.split !== undefined && func0.call(data, "split")) {
            let data1 = data.split;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if ((data1.separator === undefined) || (!(func0.call(data1, "separator")))) {
                    const err2 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/required", keyword: "required", params: { missingProperty: "separator" }, message: "must have required property '" + "separator" + "'", schema: schema5.properties.split.required, parentSchema: schema5.properties.split, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                for (const key1 of Object.keys(data1)) {
                    if (!((key1 === "separator") || (key1 === "index"))) {
                        const err3 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema5.properties.split, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data1.separator !== undefined && func0.call(data1, "separator")) {
                    let data2 = data1.separator;
                    if (typeof data2 === "string") {
                        if (func18(data2) < 1) {
                            const err4 = { instancePath: instancePath + "/split/separator", schemaPath: "#/properties/split/properties/separator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.properties.split.properties.separator, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/split/separator", schemaPath: "#/properties/split/properties/separator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.properties.split.properties.separator.type, parentSchema: schema5.properties.split.properties.separator, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data1.index !== undefined && func0.call(data1, "index")) {
                    let data3 = data1.index;
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err6 = { instancePath: instancePath + "/split/index", schemaPath: "#/properties/split/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema5.properties.split.properties.index.type, parentSchema: schema5.properties.split.properties.index, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.properties.split.type, parentSchema: schema5.properties.split, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.regex !== undefined && func0.call(data, "regex")) {
            let data4 = data.regex;
            if (typeof data4 !== "string") {
                const err8 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.properties.regex.type, parentSchema: schema5.properties.regex, data: data4 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.lowercase !== undefined && func0.call(data, "lowercase")) {
            let data5 = data.lowercase;
            if (typeof data5 !== "boolean") {
                const err9 = { instancePath: instancePath + "/lowercase", schemaPath: "#/properties/lowercase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema5.properties.lowercase.type, parentSchema: schema5.properties.lowercase, data: data5 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.type, parentSchema: schema5, data };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
validate11.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate8.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.with === undefined) || (!(func0.call(data, "with")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "with" }, message: "must have required property '" + "with" + "'", schema: schema3.required, parentSchema: schema3, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.type === undefined) || (!(func0.call(data, "type")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema3.required, parentSchema: schema3, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 of Object.keys(data)) {
            if (!((((key0 === "with") || (key0 === "type")) || (key0 === "criteria")) || (key0 === "selectorPath"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema3, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.with !== undefined && func0.call(data, "with")) {
            let data0 = data.with;
            if (typeof data0 === "string") {
                if (func18(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema3.properties.with, data: data0 };
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
                const err4 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.properties.with.type, parentSchema: schema3.properties.with, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data1 = data.type;
            if (typeof data1 !== "string") {
                const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.properties.type.type, parentSchema: schema3.properties.type, data: data1 };
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
            for (const v0 of schema3.properties.type.enum) {
                if (func6(data1, v0)) {
                    valid1 = true;
                    break;
                }
            }
            if (!valid1) {
                const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema3.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema3.properties.type.enum, parentSchema: schema3.properties.type, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.criteria !== undefined && func0.call(data, "criteria")) {
            let data2 = data.criteria;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if ((data3.operator === undefined) || (!(func0.call(data3, "operator")))) {
                            const err7 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property '" + "operator" + "'", schema: schema3.properties.criteria.items.required, parentSchema: schema3.properties.criteria.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        for (const key1 of Object.keys(data3)) {
                            if (!(func0.call(schema3.properties.criteria.items.properties, key1))) {
                                const err8 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema3.properties.criteria.items, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data3.operator !== undefined && func0.call(data3, "operator")) {
                            let data4 = data3.operator;
                            if (typeof data4 !== "string") {
                                const err9 = { instancePath: instancePath + "/criteria/" + i0 + "/operator", schemaPath: "#/properties/criteria/items/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.properties.criteria.items.properties.operator.type, parentSchema: schema3.properties.criteria.items.properties.operator, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                            let valid5;
                            valid5 = false;
                            for (const v1 of schema3.properties.criteria.items.properties.operator.enum) {
                                if (func6(data4, v1)) {
                                    valid5 = true;
                                    break;
                                }
                            }
                            if (!valid5) {
                                const err10 = { instancePath: instancePath + "/criteria/" + i0 + "/operator", schemaPath: "#/properties/criteria/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema3.properties.criteria.items.properties.operator.enum }, message: "must be equal to one of the allowed values", schema: schema3.properties.criteria.items.properties.operator.enum, parentSchema: schema3.properties.criteria.items.properties.operator, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data3.targetPath !== undefined && func0.call(data3, "targetPath")) {
                            let data5 = data3.targetPath;
                            if (typeof data5 !== "string") {
                                const err11 = { instancePath: instancePath + "/criteria/" + i0 + "/targetPath", schemaPath: "#/properties/criteria/items/properties/targetPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.properties.criteria.items.properties.targetPath.type, parentSchema: schema3.properties.criteria.items.properties.targetPath, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data3.targetValue !== undefined && func0.call(data3, "targetValue")) {
                            let data6 = data3.targetValue;
                            if (((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) {
                                const err12 = { instancePath: instancePath + "/criteria/" + i0 + "/targetValue", schemaPath: "#/properties/criteria/items/properties/targetValue/type", keyword: "type", params: { type: schema3.properties.criteria.items.properties.targetValue.type }, message: "must be string,number,boolean", schema: schema3.properties.criteria.items.properties.targetValue.type, parentSchema: schema3.properties.criteria.items.properties.targetValue, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data3.targetDefault !== undefined && func0.call(data3, "targetDefault")) {
                            if (!(validate9(data3.targetDefault, { instancePath: instancePath + "/criteria/" + i0 + "/targetDefault", parentData: data3, parentDataProperty: "targetDefault", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data3.targetTransform !== undefined && func0.call(data3, "targetTransform")) {
                            if (!(validate11(data3.targetTransform, { instancePath: instancePath + "/criteria/" + i0 + "/targetTransform", parentData: data3, parentDataProperty: "targetTransform", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data3.dependencyPath !== undefined && func0.call(data3, "dependencyPath")) {
                            let data9 = data3.dependencyPath;
                            if (typeof data9 !== "string") {
                                const err13 = { instancePath: instancePath + "/criteria/" + i0 + "/dependencyPath", schemaPath: "#/properties/criteria/items/properties/dependencyPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.properties.criteria.items.properties.dependencyPath.type, parentSchema: schema3.properties.criteria.items.properties.dependencyPath, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data3.dependencyValue !== undefined && func0.call(data3, "dependencyValue")) {
                            let data10 = data3.dependencyValue;
                            if (((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) {
                                const err14 = { instancePath: instancePath + "/criteria/" + i0 + "/dependencyValue", schemaPath: "#/properties/criteria/items/properties/dependencyValue/type", keyword: "type", params: { type: schema3.properties.criteria.items.properties.dependencyValue.type }, message: "must be string,number,boolean", schema: schema3.properties.criteria.items.properties.dependencyValue.type, parentSchema: schema3.properties.criteria.items.properties.dependencyValue, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data3.dependencyDefault !== undefined && func0.call(data3, "dependencyDefault")) {
                            if (!(validate9(data3.dependencyDefault, { instancePath: instancePath + "/criteria/" + i0 + "/dependencyDefault", parentData: data3, parentDataProperty: "dependencyDefault", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data3.dependencyTransform !== undefined && func0.call(data3, "dependencyTransform")) {
                            if (!(validate11(data3.dependencyTransform, { instancePath: instancePath + "/criteria/" + i0 + "/dependencyTransform", parentData: data3, parentDataProperty: "dependencyTransform", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.properties.criteria.items.type, parentSchema: schema3.properties.criteria.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema3.properties.criteria.type, parentSchema: schema3.properties.criteria, data: data2 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.selectorPath !== undefined && func0.call(data, "selectorPath")) {
            let data13 = data.selectorPath;
            if (typeof data13 !== "string") {
                const err17 = { instancePath: instancePath + "/selectorPath", schemaPath: "#/properties/selectorPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.properties.selectorPath.type, parentSchema: schema3.properties.selectorPath, data: data13 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.type, parentSchema: schema3, data };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate8.errors = vErrors;
    return errors === 0;
}
validate8.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if ((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'", schema: schema0.required, parentSchema: schema0, data };
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
            if (!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))) {
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
        if (data.apiVersion !== undefined && func0.call(data, "apiVersion")) {
            let data0 = data.apiVersion;
            if ("kubepattern.dev/v1" !== data0) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "kubepattern.dev/v1" }, message: "must be equal to constant", schema: "kubepattern.dev/v1", parentSchema: schema0.properties.apiVersion, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined && func0.call(data, "kind")) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.kind.type, parentSchema: schema0.properties.kind, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            let valid1;
            valid1 = false;
            for (const v0 of schema0.properties.kind.enum) {
                if (func6(data1, v0)) {
                    valid1 = true;
                    break;
                }
            }
            if (!valid1) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema0.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.kind.enum, parentSchema: schema0.properties.kind, data: data1 };
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
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if ((data2.name === undefined) || (!(func0.call(data2, "name")))) {
                    const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema0.properties.metadata.required, parentSchema: schema0.properties.metadata, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.name !== undefined && func0.call(data2, "name")) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err9 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9.-]+$" }, message: "must match pattern \"" + "^[a-zA-Z0-9.-]+$" + "\"", schema: "^[a-zA-Z0-9.-]+$", parentSchema: schema0.properties.metadata.properties.name, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.metadata.properties.name.type, parentSchema: schema0.properties.metadata.properties.name, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.metadata.type, parentSchema: schema0.properties.metadata, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.spec !== undefined && func0.call(data, "spec")) {
            let data4 = data.spec;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if ((data4.displayName === undefined) || (!(func0.call(data4, "displayName")))) {
                    const err12 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "displayName" }, message: "must have required property '" + "displayName" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if ((data4.category === undefined) || (!(func0.call(data4, "category")))) {
                    const err13 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property '" + "category" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if ((data4.severity === undefined) || (!(func0.call(data4, "severity")))) {
                    const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if ((data4.message === undefined) || (!(func0.call(data4, "message")))) {
                    const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if ((data4.target === undefined) || (!(func0.call(data4, "target")))) {
                    const err16 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'", schema: schema0.properties.spec.required, parentSchema: schema0.properties.spec, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                for (const key1 of Object.keys(data4)) {
                    if (!(func0.call(schema0.properties.spec.properties, key1))) {
                        const err17 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data4.displayName !== undefined && func0.call(data4, "displayName")) {
                    let data5 = data4.displayName;
                    if (typeof data5 === "string") {
                        if (func18(data5) < 1) {
                            const err18 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.displayName, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.displayName.type, parentSchema: schema0.properties.spec.properties.displayName, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data4.category !== undefined && func0.call(data4, "category")) {
                    let data6 = data4.category;
                    if (typeof data6 === "string") {
                        if (func18(data6) < 1) {
                            const err20 = { instancePath: instancePath + "/spec/category", schemaPath: "#/properties/spec/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.category, data: data6 };
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
                        const err21 = { instancePath: instancePath + "/spec/category", schemaPath: "#/properties/spec/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.category.type, parentSchema: schema0.properties.spec.properties.category, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data4.severity !== undefined && func0.call(data4, "severity")) {
                    let data7 = data4.severity;
                    if (typeof data7 !== "string") {
                        const err22 = { instancePath: instancePath + "/spec/severity", schemaPath: "#/properties/spec/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.severity.type, parentSchema: schema0.properties.spec.properties.severity, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    let valid4;
                    valid4 = false;
                    for (const v1 of schema0.properties.spec.properties.severity.enum) {
                        if (func6(data7, v1)) {
                            valid4 = true;
                            break;
                        }
                    }
                    if (!valid4) {
                        const err23 = { instancePath: instancePath + "/spec/severity", schemaPath: "#/properties/spec/properties/severity/enum", keyword: "enum", params: { allowedValues: schema0.properties.spec.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.spec.properties.severity.enum, parentSchema: schema0.properties.spec.properties.severity, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data4.message !== undefined && func0.call(data4, "message")) {
                    let data8 = data4.message;
                    if (typeof data8 === "string") {
                        if (func18(data8) < 1) {
                            const err24 = { instancePath: instancePath + "/spec/message", schemaPath: "#/properties/spec/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.message, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/spec/message", schemaPath: "#/properties/spec/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.message.type, parentSchema: schema0.properties.spec.properties.message, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data4.reference !== undefined && func0.call(data4, "reference")) {
                    let data9 = data4.reference;
                    if (typeof data9 !== "string") {
                        const err26 = { instancePath: instancePath + "/spec/reference", schemaPath: "#/properties/spec/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.reference.type, parentSchema: schema0.properties.spec.properties.reference, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data4.for !== undefined && func0.call(data4, "for")) {
                    let data10 = data4.for;
                    if (((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) {
                        const err27 = { instancePath: instancePath + "/spec/for", schemaPath: "#/properties/spec/properties/for/type", keyword: "type", params: { type: schema0.properties.spec.properties.for.type }, message: "must be string,number,boolean", schema: schema0.properties.spec.properties.for.type, parentSchema: schema0.properties.spec.properties.for, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data4.target !== undefined && func0.call(data4, "target")) {
                    let data11 = data4.target;
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        for (const key2 of Object.keys(data11)) {
                            if (!(((((((key2 === "kind") || (key2 === "apiVersion")) || (key2 === "plural")) || (key2 === "category")) || (key2 === "kinds")) || (key2 === "filters")) || (key2 === "emitOnEmpty"))) {
                                const err28 = { instancePath: instancePath + "/spec/target", schemaPath: "#/properties/spec/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.target, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (data11.kind !== undefined && func0.call(data11, "kind")) {
                            let data12 = data11.kind;
                            if (typeof data12 !== "string") {
                                const err29 = { instancePath: instancePath + "/spec/target/kind", schemaPath: "#/properties/spec/properties/target/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.kind.type, parentSchema: schema0.properties.spec.properties.target.properties.kind, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data11.apiVersion !== undefined && func0.call(data11, "apiVersion")) {
                            let data13 = data11.apiVersion;
                            if (typeof data13 !== "string") {
                                const err30 = { instancePath: instancePath + "/spec/target/apiVersion", schemaPath: "#/properties/spec/properties/target/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.apiVersion.type, parentSchema: schema0.properties.spec.properties.target.properties.apiVersion, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data11.plural !== undefined && func0.call(data11, "plural")) {
                            let data14 = data11.plural;
                            if (typeof data14 !== "string") {
                                const err31 = { instancePath: instancePath + "/spec/target/plural", schemaPath: "#/properties/spec/properties/target/properties/plural/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.plural.type, parentSchema: schema0.properties.spec.properties.target.properties.plural, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data11.category !== undefined && func0.call(data11, "category")) {
                            let data15 = data11.category;
                            if (typeof data15 !== "string") {
                                const err32 = { instancePath: instancePath + "/spec/target/category", schemaPath: "#/properties/spec/properties/target/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.category.type, parentSchema: schema0.properties.spec.properties.target.properties.category, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data11.kinds !== undefined && func0.call(data11, "kinds")) {
                            let data16 = data11.kinds;
                            if (Array.isArray(data16)) {
                                const len0 = data16.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data17 = data16[i0];
                                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                        for (const key3 of Object.keys(data17)) {
                                            if (!((((key3 === "kind") || (key3 === "apiVersion")) || (key3 === "plural")) || (key3 === "category"))) {
                                                const err33 = { instancePath: instancePath + "/spec/target/kinds/" + i0, schemaPath: "#/properties/spec/properties/target/properties/kinds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.target.properties.kinds.items, data: data17 };
                                                if (vErrors === null) {
                                                    vErrors = [err33];
                                                }
                                                else {
                                                    vErrors.push(err33);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.kind !== undefined && func0.call(data17, "kind")) {
                                            let data18 = data17.kind;
                                            if (typeof data18 !== "string") {
                                                const err34 = { instancePath: instancePath + "/spec/target/kinds/" + i0 + "/kind", schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.kind.type, parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.kind, data: data18 };
                                                if (vErrors === null) {
                                                    vErrors = [err34];
                                                }
                                                else {
                                                    vErrors.push(err34);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.apiVersion !== undefined && func0.call(data17, "apiVersion")) {
                                            let data19 = data17.apiVersion;
                                            if (typeof data19 !== "string") {
                                                const err35 = { instancePath: instancePath + "/spec/target/kinds/" + i0 + "/apiVersion", schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.apiVersion.type, parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.apiVersion, data: data19 };
                                                if (vErrors === null) {
                                                    vErrors = [err35];
                                                }
                                                else {
                                                    vErrors.push(err35);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.plural !== undefined && func0.call(data17, "plural")) {
                                            let data20 = data17.plural;
                                            if (typeof data20 !== "string") {
                                                const err36 = { instancePath: instancePath + "/spec/target/kinds/" + i0 + "/plural", schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/plural/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.plural.type, parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.plural, data: data20 };
                                                if (vErrors === null) {
                                                    vErrors = [err36];
                                                }
                                                else {
                                                    vErrors.push(err36);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.category !== undefined && func0.call(data17, "category")) {
                                            let data21 = data17.category;
                                            if (typeof data21 !== "string") {
                                                const err37 = { instancePath: instancePath + "/spec/target/kinds/" + i0 + "/category", schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.category.type, parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.category, data: data21 };
                                                if (vErrors === null) {
                                                    vErrors = [err37];
                                                }
                                                else {
                                                    vErrors.push(err37);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err38 = { instancePath: instancePath + "/spec/target/kinds/" + i0, schemaPath: "#/properties/spec/properties/target/properties/kinds/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.target.properties.kinds.items.type, parentSchema: schema0.properties.spec.properties.target.properties.kinds.items, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/spec/target/kinds", schemaPath: "#/properties/spec/properties/target/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.target.properties.kinds.type, parentSchema: schema0.properties.spec.properties.target.properties.kinds, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data11.filters !== undefined && func0.call(data11, "filters")) {
                            if (!(validate1(data11.filters, { instancePath: instancePath + "/spec/target/filters", parentData: data11, parentDataProperty: "filters", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data11.emitOnEmpty !== undefined && func0.call(data11, "emitOnEmpty")) {
                            let data23 = data11.emitOnEmpty;
                            if (typeof data23 !== "boolean") {
                                const err40 = { instancePath: instancePath + "/spec/target/emitOnEmpty", schemaPath: "#/properties/spec/properties/target/properties/emitOnEmpty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.spec.properties.target.properties.emitOnEmpty.type, parentSchema: schema0.properties.spec.properties.target.properties.emitOnEmpty, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err41 = { instancePath: instancePath + "/spec/target", schemaPath: "#/properties/spec/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.target.type, parentSchema: schema0.properties.spec.properties.target, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data4.dependencies !== undefined && func0.call(data4, "dependencies")) {
                    let data24 = data4.dependencies;
                    if (Array.isArray(data24)) {
                        const len1 = data24.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data25 = data24[i1];
                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                if ((data25.id === undefined) || (!(func0.call(data25, "id")))) {
                                    const err42 = { instancePath: instancePath + "/spec/dependencies/" + i1, schemaPath: "#/properties/spec/properties/dependencies/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema0.properties.spec.properties.dependencies.items.required, parentSchema: schema0.properties.spec.properties.dependencies.items, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                                for (const key4 of Object.keys(data25)) {
                                    if (!((((((((key4 === "id") || (key4 === "kind")) || (key4 === "apiVersion")) || (key4 === "plural")) || (key4 === "category")) || (key4 === "kinds")) || (key4 === "fromTarget")) || (key4 === "filters"))) {
                                        const err43 = { instancePath: instancePath + "/spec/dependencies/" + i1, schemaPath: "#/properties/spec/properties/dependencies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.dependencies.items, data: data25 };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.id !== undefined && func0.call(data25, "id")) {
                                    let data26 = data25.id;
                                    if (typeof data26 === "string") {
                                        if (func18(data26) < 1) {
                                            const err44 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/id", schemaPath: "#/properties/spec/properties/dependencies/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.id, data: data26 };
                                            if (vErrors === null) {
                                                vErrors = [err44];
                                            }
                                            else {
                                                vErrors.push(err44);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err45 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/id", schemaPath: "#/properties/spec/properties/dependencies/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.id.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.id, data: data26 };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.kind !== undefined && func0.call(data25, "kind")) {
                                    let data27 = data25.kind;
                                    if (typeof data27 !== "string") {
                                        const err46 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kind", schemaPath: "#/properties/spec/properties/dependencies/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.kind.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kind, data: data27 };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.apiVersion !== undefined && func0.call(data25, "apiVersion")) {
                                    let data28 = data25.apiVersion;
                                    if (typeof data28 !== "string") {
                                        const err47 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/apiVersion", schemaPath: "#/properties/spec/properties/dependencies/items/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.apiVersion.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.apiVersion, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.plural !== undefined && func0.call(data25, "plural")) {
                                    let data29 = data25.plural;
                                    if (typeof data29 !== "string") {
                                        const err48 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/plural", schemaPath: "#/properties/spec/properties/dependencies/items/properties/plural/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.plural.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.plural, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err48];
                                        }
                                        else {
                                            vErrors.push(err48);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.category !== undefined && func0.call(data25, "category")) {
                                    let data30 = data25.category;
                                    if (typeof data30 !== "string") {
                                        const err49 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/category", schemaPath: "#/properties/spec/properties/dependencies/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.category.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.category, data: data30 };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.kinds !== undefined && func0.call(data25, "kinds")) {
                                    let data31 = data25.kinds;
                                    if (Array.isArray(data31)) {
                                        const len2 = data31.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                            let data32 = data31[i2];
                                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                for (const key5 of Object.keys(data32)) {
                                                    if (!((((key5 === "kind") || (key5 === "apiVersion")) || (key5 === "plural")) || (key5 === "category"))) {
                                                        const err50 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2, schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items, data: data32 };
                                                        if (vErrors === null) {
                                                            vErrors = [err50];
                                                        }
                                                        else {
                                                            vErrors.push(err50);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data32.kind !== undefined && func0.call(data32, "kind")) {
                                                    let data33 = data32.kind;
                                                    if (typeof data33 !== "string") {
                                                        const err51 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/kind", schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.kind.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.kind, data: data33 };
                                                        if (vErrors === null) {
                                                            vErrors = [err51];
                                                        }
                                                        else {
                                                            vErrors.push(err51);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data32.apiVersion !== undefined && func0.call(data32, "apiVersion")) {
                                                    let data34 = data32.apiVersion;
                                                    if (typeof data34 !== "string") {
                                                        const err52 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/apiVersion", schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.apiVersion.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.apiVersion, data: data34 };
                                                        if (vErrors === null) {
                                                            vErrors = [err52];
                                                        }
                                                        else {
                                                            vErrors.push(err52);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data32.plural !== undefined && func0.call(data32, "plural")) {
                                                    let data35 = data32.plural;
                                                    if (typeof data35 !== "string") {
                                                        const err53 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/plural", schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/plural/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.plural.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.plural, data: data35 };
                                                        if (vErrors === null) {
                                                            vErrors = [err53];
                                                        }
                                                        else {
                                                            vErrors.push(err53);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data32.category !== undefined && func0.call(data32, "category")) {
                                                    let data36 = data32.category;
                                                    if (typeof data36 !== "string") {
                                                        const err54 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/category", schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.category.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.category, data: data36 };
                                                        if (vErrors === null) {
                                                            vErrors = [err54];
                                                        }
                                                        else {
                                                            vErrors.push(err54);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err55 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2, schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items, data: data32 };
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
                                        const err56 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds", schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err56];
                                        }
                                        else {
                                            vErrors.push(err56);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.fromTarget !== undefined && func0.call(data25, "fromTarget")) {
                                    let data37 = data25.fromTarget;
                                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                        if ((data37.kindPath === undefined) || (!(func0.call(data37, "kindPath")))) {
                                            const err57 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/required", keyword: "required", params: { missingProperty: "kindPath" }, message: "must have required property '" + "kindPath" + "'", schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.required, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget, data: data37 };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                        for (const key6 of Object.keys(data37)) {
                                            if (!((((key6 === "kindPath") || (key6 === "apiVersion")) || (key6 === "apiVersionPath")) || (key6 === "pluralPath"))) {
                                                const err58 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget, data: data37 };
                                                if (vErrors === null) {
                                                    vErrors = [err58];
                                                }
                                                else {
                                                    vErrors.push(err58);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data37.kindPath !== undefined && func0.call(data37, "kindPath")) {
                                            let data38 = data37.kindPath;
                                            if (typeof data38 === "string") {
                                                if (func18(data38) < 1) {
                                                    const err59 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/kindPath", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/kindPath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath, data: data38 };
                                                    if (vErrors === null) {
                                                        vErrors = [err59];
                                                    }
                                                    else {
                                                        vErrors.push(err59);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err60 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/kindPath", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/kindPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath, data: data38 };
                                                if (vErrors === null) {
                                                    vErrors = [err60];
                                                }
                                                else {
                                                    vErrors.push(err60);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data37.apiVersion !== undefined && func0.call(data37, "apiVersion")) {
                                            let data39 = data37.apiVersion;
                                            if (typeof data39 !== "string") {
                                                const err61 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/apiVersion", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersion.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersion, data: data39 };
                                                if (vErrors === null) {
                                                    vErrors = [err61];
                                                }
                                                else {
                                                    vErrors.push(err61);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data37.apiVersionPath !== undefined && func0.call(data37, "apiVersionPath")) {
                                            let data40 = data37.apiVersionPath;
                                            if (typeof data40 !== "string") {
                                                const err62 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/apiVersionPath", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/apiVersionPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersionPath.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersionPath, data: data40 };
                                                if (vErrors === null) {
                                                    vErrors = [err62];
                                                }
                                                else {
                                                    vErrors.push(err62);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data37.pluralPath !== undefined && func0.call(data37, "pluralPath")) {
                                            let data41 = data37.pluralPath;
                                            if (typeof data41 !== "string") {
                                                const err63 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/pluralPath", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/pluralPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.pluralPath.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.pluralPath, data: data41 };
                                                if (vErrors === null) {
                                                    vErrors = [err63];
                                                }
                                                else {
                                                    vErrors.push(err63);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err64 = { instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget", schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.type, parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget, data: data37 };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.filters !== undefined && func0.call(data25, "filters")) {
                                    if (!(validate1(data25.filters, { instancePath: instancePath + "/spec/dependencies/" + i1 + "/filters", parentData: data25, parentDataProperty: "filters", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/spec/dependencies/" + i1, schemaPath: "#/properties/spec/properties/dependencies/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.dependencies.items.type, parentSchema: schema0.properties.spec.properties.dependencies.items, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err66 = { instancePath: instancePath + "/spec/dependencies", schemaPath: "#/properties/spec/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.dependencies.type, parentSchema: schema0.properties.spec.properties.dependencies, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
                if (data4.relationships !== undefined && func0.call(data4, "relationships")) {
                    let data43 = data4.relationships;
                    if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                        for (const key7 of Object.keys(data43)) {
                            if (!(((key7 === "matchAll") || (key7 === "matchAny")) || (key7 === "matchNone"))) {
                                const err67 = { instancePath: instancePath + "/spec/relationships", schemaPath: "#/properties/spec/properties/relationships/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.spec.properties.relationships, data: data43 };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        if (data43.matchAll !== undefined && func0.call(data43, "matchAll")) {
                            let data44 = data43.matchAll;
                            if (Array.isArray(data44)) {
                                const len3 = data44.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    if (!(validate8(data44[i3], { instancePath: instancePath + "/spec/relationships/matchAll/" + i3, parentData: data44, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err68 = { instancePath: instancePath + "/spec/relationships/matchAll", schemaPath: "#/properties/spec/properties/relationships/properties/matchAll/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.relationships.properties.matchAll.type, parentSchema: schema0.properties.spec.properties.relationships.properties.matchAll, data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                        if (data43.matchAny !== undefined && func0.call(data43, "matchAny")) {
                            let data46 = data43.matchAny;
                            if (Array.isArray(data46)) {
                                const len4 = data46.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    if (!(validate8(data46[i4], { instancePath: instancePath + "/spec/relationships/matchAny/" + i4, parentData: data46, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/spec/relationships/matchAny", schemaPath: "#/properties/spec/properties/relationships/properties/matchAny/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.relationships.properties.matchAny.type, parentSchema: schema0.properties.spec.properties.relationships.properties.matchAny, data: data46 };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                        if (data43.matchNone !== undefined && func0.call(data43, "matchNone")) {
                            let data48 = data43.matchNone;
                            if (Array.isArray(data48)) {
                                const len5 = data48.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    if (!(validate8(data48[i5], { instancePath: instancePath + "/spec/relationships/matchNone/" + i5, parentData: data48, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err70 = { instancePath: instancePath + "/spec/relationships/matchNone", schemaPath: "#/properties/spec/properties/relationships/properties/matchNone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.spec.properties.relationships.properties.matchNone.type, parentSchema: schema0.properties.spec.properties.relationships.properties.matchNone, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err71 = { instancePath: instancePath + "/spec/relationships", schemaPath: "#/properties/spec/properties/relationships/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.properties.relationships.type, parentSchema: schema0.properties.spec.properties.relationships, data: data43 };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err72 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.spec.type, parentSchema: schema0.properties.spec, data: data4 };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
        }
    }
    else {
        const err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data };
        if (vErrors === null) {
            vErrors = [err73];
        }
        else {
            vErrors.push(err73);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
}
validate0.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
//# sourceMappingURL=resource-validator.js.map