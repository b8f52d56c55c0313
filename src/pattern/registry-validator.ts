// @ts-nocheck
// Made by scripts/generate-validator.mjs with ajv: do not edit.

import { REGISTRY_SCHEMA } from "./registry-schema.js";
import type { SchemaValidator } from "./validate.js";

/** Validates a document against {@link REGISTRY_SCHEMA}. */
export const validateRegistryPattern: SchemaValidator = validate20;

const schema31 = REGISTRY_SCHEMA;
const func0 = Object.prototype.hasOwnProperty;
const func27 = Object.is;
const func91 = (text) => [...text].length;
const pattern4 = new RegExp("^[a-zA-Z0-9.-]+$", "u");
const pattern5 = new RegExp("^[a-zA-Z0-9-]+$", "u");
const pattern6 = new RegExp("^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.metadata === undefined) || (!(func0.call(data, "metadata")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.spec === undefined) || (!(func0.call(data, "spec")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "$schema") || (key0 === "version")) || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data1 = data.version;
if("kubepattern.it/v1" !== data1){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "kubepattern.it/v1"},message:"must be equal to constant",schema:"kubepattern.it/v1",parentSchema:schema31.properties.version,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
if("Pattern" !== data2){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Pattern"},message:"must be equal to constant",schema:"Pattern",parentSchema:schema31.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.name === undefined) || (!(func0.call(data3, "name")))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.metadata.required,parentSchema:schema31.properties.metadata,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data3.patternType === undefined) || (!(func0.call(data3, "patternType")))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "patternType"},message:"must have required property '"+"patternType"+"'",schema:schema31.properties.metadata.required,parentSchema:schema31.properties.metadata,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.severity === undefined) || (!(func0.call(data3, "severity")))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.metadata.required,parentSchema:schema31.properties.metadata,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data3.category === undefined) || (!(func0.call(data3, "category")))){
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema31.properties.metadata.required,parentSchema:schema31.properties.metadata,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(func0.call(schema31.properties.metadata.properties, key1))){
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.metadata,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9.-]+$"+"\"",schema:"^[a-zA-Z0-9.-]+$",parentSchema:schema31.properties.metadata.properties.name,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.name.type,parentSchema:schema31.properties.metadata.properties.name,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.displayName !== undefined && func0.call(data3, "displayName")){
let data5 = data3.displayName;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/metadata/displayName",schemaPath:"#/properties/metadata/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.displayName.type,parentSchema:schema31.properties.metadata.properties.displayName,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.patternType !== undefined && func0.call(data3, "patternType")){
let data6 = data3.patternType;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/metadata/patternType",schemaPath:"#/properties/metadata/properties/patternType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.patternType.type,parentSchema:schema31.properties.metadata.properties.patternType,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema31.properties.metadata.properties.patternType.enum){
if(func27(data6, v0)){
valid2 = true;
break;
}
}
if(!valid2){
const err17 = {instancePath:instancePath+"/metadata/patternType",schemaPath:"#/properties/metadata/properties/patternType/enum",keyword:"enum",params:{allowedValues: schema31.properties.metadata.properties.patternType.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.metadata.properties.patternType.enum,parentSchema:schema31.properties.metadata.properties.patternType,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.severity !== undefined && func0.call(data3, "severity")){
let data7 = data3.severity;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.severity.type,parentSchema:schema31.properties.metadata.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let valid3;
valid3 = false;
for(const v1 of schema31.properties.metadata.properties.severity.enum){
if(func27(data7, v1)){
valid3 = true;
break;
}
}
if(!valid3){
const err19 = {instancePath:instancePath+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.metadata.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.metadata.properties.severity.enum,parentSchema:schema31.properties.metadata.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.category !== undefined && func0.call(data3, "category")){
let data8 = data3.category;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err20 = {instancePath:instancePath+"/metadata/category",schemaPath:"#/properties/metadata/properties/category/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9-]+$"+"\"",schema:"^[a-zA-Z0-9-]+$",parentSchema:schema31.properties.metadata.properties.category,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/metadata/category",schemaPath:"#/properties/metadata/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.category.type,parentSchema:schema31.properties.metadata.properties.category,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.description !== undefined && func0.call(data3, "description")){
let data9 = data3.description;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.description.type,parentSchema:schema31.properties.metadata.properties.description,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.gitUrl !== undefined && func0.call(data3, "gitUrl")){
let data10 = data3.gitUrl;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err23 = {instancePath:instancePath+"/metadata/gitUrl",schemaPath:"#/properties/metadata/properties/gitUrl/pattern",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$"},message:"must match pattern \""+"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$"+"\"",schema:"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$",parentSchema:schema31.properties.metadata.properties.gitUrl,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/metadata/gitUrl",schemaPath:"#/properties/metadata/properties/gitUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.gitUrl.type,parentSchema:schema31.properties.metadata.properties.gitUrl,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.docUrl !== undefined && func0.call(data3, "docUrl")){
let data11 = data3.docUrl;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err25 = {instancePath:instancePath+"/metadata/docUrl",schemaPath:"#/properties/metadata/properties/docUrl/pattern",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$"},message:"must match pattern \""+"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$"+"\"",schema:"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$",parentSchema:schema31.properties.metadata.properties.docUrl,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/metadata/docUrl",schemaPath:"#/properties/metadata/properties/docUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.docUrl.type,parentSchema:schema31.properties.metadata.properties.docUrl,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.patternURI !== undefined && func0.call(data3, "patternURI")){
let data12 = data3.patternURI;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/metadata/patternURI",schemaPath:"#/properties/metadata/properties/patternURI/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.patternURI.type,parentSchema:schema31.properties.metadata.properties.patternURI,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.metadata.type,parentSchema:schema31.properties.metadata,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.spec !== undefined && func0.call(data, "spec")){
let data13 = data.spec;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.message === undefined) || (!(func0.call(data13, "message")))){
const err29 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data13.topology === undefined) || (!(func0.call(data13, "topology")))){
const err30 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "topology"},message:"must have required property '"+"topology"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data13.resources === undefined) || (!(func0.call(data13, "resources")))){
const err31 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!((((((((key2 === "message") || (key2 === "topology")) || (key2 === "resources")) || (key2 === "actors")) || (key2 === "relationships")) || (key2 === "commonRelationships")) || (key2 === "minRelationshipPoints")) || (key2 === "minCommonRelationshipPoints"))){
const err32 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.message !== undefined && func0.call(data13, "message")){
let data14 = data13.message;
if(typeof data14 === "string"){
if(func91(data14) < 1){
const err33 = {instancePath:instancePath+"/spec/message",schemaPath:"#/properties/spec/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.message,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/spec/message",schemaPath:"#/properties/spec/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.message.type,parentSchema:schema31.properties.spec.properties.message,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.topology !== undefined && func0.call(data13, "topology")){
let data15 = data13.topology;
if(typeof data15 !== "string"){
const err35 = {instancePath:instancePath+"/spec/topology",schemaPath:"#/properties/spec/properties/topology/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.topology.type,parentSchema:schema31.properties.spec.properties.topology,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
let valid5;
valid5 = false;
for(const v2 of schema31.properties.spec.properties.topology.enum){
if(func27(data15, v2)){
valid5 = true;
break;
}
}
if(!valid5){
const err36 = {instancePath:instancePath+"/spec/topology",schemaPath:"#/properties/spec/properties/topology/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.topology.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.topology.enum,parentSchema:schema31.properties.spec.properties.topology,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.resources !== undefined && func0.call(data13, "resources")){
let data16 = data13.resources;
if(Array.isArray(data16)){
if(data16.length < 1){
const err37 = {instancePath:instancePath+"/spec/resources",schemaPath:"#/properties/spec/properties/resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.spec.properties.resources,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.resource === undefined) || (!(func0.call(data17, "resource")))){
const err38 = {instancePath:instancePath+"/spec/resources/" + i0,schemaPath:"#/properties/spec/properties/resources/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'",schema:schema31.properties.spec.properties.resources.items.required,parentSchema:schema31.properties.spec.properties.resources.items,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data17.id === undefined) || (!(func0.call(data17, "id")))){
const err39 = {instancePath:instancePath+"/spec/resources/" + i0,schemaPath:"#/properties/spec/properties/resources/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.spec.properties.resources.items.required,parentSchema:schema31.properties.spec.properties.resources.items,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!((((key3 === "resource") || (key3 === "id")) || (key3 === "leader")) || (key3 === "filters"))){
const err40 = {instancePath:instancePath+"/spec/resources/" + i0,schemaPath:"#/properties/spec/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.resources.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.resource !== undefined && func0.call(data17, "resource")){
let data18 = data17.resource;
if(typeof data18 === "string"){
if(func91(data18) < 1){
const err41 = {instancePath:instancePath+"/spec/resources/" + i0+"/resource",schemaPath:"#/properties/spec/properties/resources/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.resources.items.properties.resource,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/spec/resources/" + i0+"/resource",schemaPath:"#/properties/spec/properties/resources/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.resource.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.resource,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.id !== undefined && func0.call(data17, "id")){
let data19 = data17.id;
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err43 = {instancePath:instancePath+"/spec/resources/" + i0+"/id",schemaPath:"#/properties/spec/properties/resources/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema31.properties.spec.properties.resources.items.properties.id,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/spec/resources/" + i0+"/id",schemaPath:"#/properties/spec/properties/resources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.id.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.id,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.leader !== undefined && func0.call(data17, "leader")){
let data20 = data17.leader;
if(typeof data20 !== "boolean"){
const err45 = {instancePath:instancePath+"/spec/resources/" + i0+"/leader",schemaPath:"#/properties/spec/properties/resources/items/properties/leader/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.resources.items.properties.leader.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.leader,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.filters !== undefined && func0.call(data17, "filters")){
let data21 = data17.filters;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 of Object.keys(data21)){
if(!(((key4 === "matchAll") || (key4 === "matchAny")) || (key4 === "matchNone"))){
const err46 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.matchAll !== undefined && func0.call(data21, "matchAll")){
let data22 = data21.matchAll;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.key === undefined) || (!(func0.call(data23, "key")))){
const err47 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data23.operator === undefined) || (!(func0.call(data23, "operator")))){
const err48 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key5 of Object.keys(data23)){
if(!(((key5 === "key") || (key5 === "operator")) || (key5 === "values"))){
const err49 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.key !== undefined && func0.call(data23, "key")){
let data24 = data23.key;
if(typeof data24 === "string"){
if(func91(data24) < 1){
const err50 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1+"/key",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.key,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1+"/key",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.key.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.key,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.operator !== undefined && func0.call(data23, "operator")){
let data25 = data23.operator;
if(typeof data25 !== "string"){
const err52 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1+"/operator",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.operator,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
let valid13;
valid13 = false;
for(const v3 of schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.operator.enum){
if(func27(data25, v3)){
valid13 = true;
break;
}
}
if(!valid13){
const err53 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1+"/operator",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.operator,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.values !== undefined && func0.call(data23, "values")){
let data26 = data23.values;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))) && (typeof data27 !== "boolean")){
const err54 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1+"/values/" + i2,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.values.items,data:data27};
if(vErrors === null){
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
const err55 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1+"/values",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.values.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.properties.values,data:data26};
if(vErrors === null){
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
const err56 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAll",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAll,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data21.matchAny !== undefined && func0.call(data21, "matchAny")){
let data28 = data21.matchAny;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.key === undefined) || (!(func0.call(data29, "key")))){
const err58 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data29.operator === undefined) || (!(func0.call(data29, "operator")))){
const err59 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 of Object.keys(data29)){
if(!(((key6 === "key") || (key6 === "operator")) || (key6 === "values"))){
const err60 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.key !== undefined && func0.call(data29, "key")){
let data30 = data29.key;
if(typeof data30 === "string"){
if(func91(data30) < 1){
const err61 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3+"/key",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.key,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3+"/key",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.key.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.key,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.operator !== undefined && func0.call(data29, "operator")){
let data31 = data29.operator;
if(typeof data31 !== "string"){
const err63 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3+"/operator",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.operator,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
let valid19;
valid19 = false;
for(const v4 of schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.operator.enum){
if(func27(data31, v4)){
valid19 = true;
break;
}
}
if(!valid19){
const err64 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3+"/operator",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.operator,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.values !== undefined && func0.call(data29, "values")){
let data32 = data29.values;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))) && (typeof data33 !== "boolean")){
const err65 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3+"/values/" + i4,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.values.items,data:data33};
if(vErrors === null){
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
const err66 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3+"/values",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.values.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.properties.values,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.items,data:data29};
if(vErrors === null){
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
const err68 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchAny",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchAny,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.matchNone !== undefined && func0.call(data21, "matchNone")){
let data34 = data21.matchNone;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.key === undefined) || (!(func0.call(data35, "key")))){
const err69 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data35.operator === undefined) || (!(func0.call(data35, "operator")))){
const err70 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key7 of Object.keys(data35)){
if(!(((key7 === "key") || (key7 === "operator")) || (key7 === "values"))){
const err71 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data35.key !== undefined && func0.call(data35, "key")){
let data36 = data35.key;
if(typeof data36 === "string"){
if(func91(data36) < 1){
const err72 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5+"/key",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.key,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5+"/key",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.key.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.key,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.operator !== undefined && func0.call(data35, "operator")){
let data37 = data35.operator;
if(typeof data37 !== "string"){
const err74 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5+"/operator",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.operator,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
let valid25;
valid25 = false;
for(const v5 of schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.operator.enum){
if(func27(data37, v5)){
valid25 = true;
break;
}
}
if(!valid25){
const err75 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5+"/operator",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.operator,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data35.values !== undefined && func0.call(data35, "values")){
let data38 = data35.values;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
let data39 = data38[i6];
if(((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))) && (typeof data39 !== "boolean")){
const err76 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5+"/values/" + i6,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.values.items,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5+"/values",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.values.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.properties.values,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.items,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters/matchNone",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters.properties.matchNone,data:data34};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/spec/resources/" + i0+"/filters",schemaPath:"#/properties/spec/properties/resources/items/properties/filters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.resources.items.properties.filters.type,parentSchema:schema31.properties.spec.properties.resources.items.properties.filters,data:data21};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/spec/resources/" + i0,schemaPath:"#/properties/spec/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.resources.items.type,parentSchema:schema31.properties.spec.properties.resources.items,data:data17};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/resources",schemaPath:"#/properties/spec/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.resources.type,parentSchema:schema31.properties.spec.properties.resources,data:data16};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data13.actors !== undefined && func0.call(data13, "actors")){
let data40 = data13.actors;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
let data41 = data40[i7];
if(typeof data41 !== "string"){
const err83 = {instancePath:instancePath+"/spec/actors/" + i7,schemaPath:"#/properties/spec/properties/actors/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.actors.items.type,parentSchema:schema31.properties.spec.properties.actors.items,data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/spec/actors",schemaPath:"#/properties/spec/properties/actors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.actors.type,parentSchema:schema31.properties.spec.properties.actors,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data13.relationships !== undefined && func0.call(data13, "relationships")){
let data42 = data13.relationships;
if(Array.isArray(data42)){
const len8 = data42.length;
for(let i8=0; i8<len8; i8++){
let data43 = data42[i8];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.type === undefined) || (!(func0.call(data43, "type")))){
const err85 = {instancePath:instancePath+"/spec/relationships/" + i8,schemaPath:"#/properties/spec/properties/relationships/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.spec.properties.relationships.items.required,parentSchema:schema31.properties.spec.properties.relationships.items,data:data43};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((data43.resourceIds === undefined) || (!(func0.call(data43, "resourceIds")))){
const err86 = {instancePath:instancePath+"/spec/relationships/" + i8,schemaPath:"#/properties/spec/properties/relationships/items/required",keyword:"required",params:{missingProperty: "resourceIds"},message:"must have required property '"+"resourceIds"+"'",schema:schema31.properties.spec.properties.relationships.items.required,parentSchema:schema31.properties.spec.properties.relationships.items,data:data43};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key8 of Object.keys(data43)){
if(!(((((((key8 === "id") || (key8 === "description")) || (key8 === "type")) || (key8 === "resourceIds")) || (key8 === "required")) || (key8 === "shared")) || (key8 === "weight"))){
const err87 = {instancePath:instancePath+"/spec/relationships/" + i8,schemaPath:"#/properties/spec/properties/relationships/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.items,data:data43};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data43.id !== undefined && func0.call(data43, "id")){
let data44 = data43.id;
if(typeof data44 === "string"){
if(func91(data44) < 1){
const err88 = {instancePath:instancePath+"/spec/relationships/" + i8+"/id",schemaPath:"#/properties/spec/properties/relationships/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/spec/relationships/" + i8+"/id",schemaPath:"#/properties/spec/properties/relationships/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.items.properties.id.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data43.description !== undefined && func0.call(data43, "description")){
let data45 = data43.description;
if(typeof data45 !== "string"){
const err90 = {instancePath:instancePath+"/spec/relationships/" + i8+"/description",schemaPath:"#/properties/spec/properties/relationships/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.items.properties.description.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.description,data:data45};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data43.type !== undefined && func0.call(data43, "type")){
let data46 = data43.type;
if(typeof data46 !== "string"){
const err91 = {instancePath:instancePath+"/spec/relationships/" + i8+"/type",schemaPath:"#/properties/spec/properties/relationships/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.items.properties.type.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.type,data:data46};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
let valid33;
valid33 = false;
for(const v6 of schema31.properties.spec.properties.relationships.items.properties.type.enum){
if(func27(data46, v6)){
valid33 = true;
break;
}
}
if(!valid33){
const err92 = {instancePath:instancePath+"/spec/relationships/" + i8+"/type",schemaPath:"#/properties/spec/properties/relationships/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.relationships.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.relationships.items.properties.type.enum,parentSchema:schema31.properties.spec.properties.relationships.items.properties.type,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data43.resourceIds !== undefined && func0.call(data43, "resourceIds")){
let data47 = data43.resourceIds;
if(Array.isArray(data47)){
if(data47.length > 2){
const err93 = {instancePath:instancePath+"/spec/relationships/" + i8+"/resourceIds",schemaPath:"#/properties/spec/properties/relationships/items/properties/resourceIds/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema31.properties.spec.properties.relationships.items.properties.resourceIds,data:data47};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data47.length < 2){
const err94 = {instancePath:instancePath+"/spec/relationships/" + i8+"/resourceIds",schemaPath:"#/properties/spec/properties/relationships/items/properties/resourceIds/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.spec.properties.relationships.items.properties.resourceIds,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len9 = data47.length;
for(let i9=0; i9<len9; i9++){
let data48 = data47[i9];
if(typeof data48 !== "string"){
const err95 = {instancePath:instancePath+"/spec/relationships/" + i8+"/resourceIds/" + i9,schemaPath:"#/properties/spec/properties/relationships/items/properties/resourceIds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.items.properties.resourceIds.items.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.resourceIds.items,data:data48};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/spec/relationships/" + i8+"/resourceIds",schemaPath:"#/properties/spec/properties/relationships/items/properties/resourceIds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.items.properties.resourceIds.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.resourceIds,data:data47};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data43.required !== undefined && func0.call(data43, "required")){
let data49 = data43.required;
if(typeof data49 !== "boolean"){
const err97 = {instancePath:instancePath+"/spec/relationships/" + i8+"/required",schemaPath:"#/properties/spec/properties/relationships/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.items.properties.required.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.required,data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data43.shared !== undefined && func0.call(data43, "shared")){
let data50 = data43.shared;
if(typeof data50 !== "boolean"){
const err98 = {instancePath:instancePath+"/spec/relationships/" + i8+"/shared",schemaPath:"#/properties/spec/properties/relationships/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.items.properties.shared.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.shared,data:data50};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data43.weight !== undefined && func0.call(data43, "weight")){
let data51 = data43.weight;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1 || isNaN(data51)){
const err99 = {instancePath:instancePath+"/spec/relationships/" + i8+"/weight",schemaPath:"#/properties/spec/properties/relationships/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema31.properties.spec.properties.relationships.items.properties.weight,data:data51};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err100 = {instancePath:instancePath+"/spec/relationships/" + i8+"/weight",schemaPath:"#/properties/spec/properties/relationships/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.spec.properties.relationships.items.properties.weight,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/spec/relationships/" + i8+"/weight",schemaPath:"#/properties/spec/properties/relationships/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.spec.properties.relationships.items.properties.weight.type,parentSchema:schema31.properties.spec.properties.relationships.items.properties.weight,data:data51};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/spec/relationships/" + i8,schemaPath:"#/properties/spec/properties/relationships/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.items.type,parentSchema:schema31.properties.spec.properties.relationships.items,data:data43};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/spec/relationships",schemaPath:"#/properties/spec/properties/relationships/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.type,parentSchema:schema31.properties.spec.properties.relationships,data:data42};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data13.commonRelationships !== undefined && func0.call(data13, "commonRelationships")){
let data52 = data13.commonRelationships;
if(Array.isArray(data52)){
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
let data53 = data52[i10];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if((data53.type === undefined) || (!(func0.call(data53, "type")))){
const err104 = {instancePath:instancePath+"/spec/commonRelationships/" + i10,schemaPath:"#/properties/spec/properties/commonRelationships/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.spec.properties.commonRelationships.items.required,parentSchema:schema31.properties.spec.properties.commonRelationships.items,data:data53};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((data53.resourceIds === undefined) || (!(func0.call(data53, "resourceIds")))){
const err105 = {instancePath:instancePath+"/spec/commonRelationships/" + i10,schemaPath:"#/properties/spec/properties/commonRelationships/items/required",keyword:"required",params:{missingProperty: "resourceIds"},message:"must have required property '"+"resourceIds"+"'",schema:schema31.properties.spec.properties.commonRelationships.items.required,parentSchema:schema31.properties.spec.properties.commonRelationships.items,data:data53};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key9 of Object.keys(data53)){
if(!(((((((key9 === "id") || (key9 === "description")) || (key9 === "type")) || (key9 === "resourceIds")) || (key9 === "required")) || (key9 === "shared")) || (key9 === "weight"))){
const err106 = {instancePath:instancePath+"/spec/commonRelationships/" + i10,schemaPath:"#/properties/spec/properties/commonRelationships/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.commonRelationships.items,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data53.id !== undefined && func0.call(data53, "id")){
let data54 = data53.id;
if(typeof data54 === "string"){
if(func91(data54) < 1){
const err107 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/id",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.id,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/id",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.commonRelationships.items.properties.id.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.id,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data53.description !== undefined && func0.call(data53, "description")){
let data55 = data53.description;
if(typeof data55 !== "string"){
const err109 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/description",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.commonRelationships.items.properties.description.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.description,data:data55};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data53.type !== undefined && func0.call(data53, "type")){
let data56 = data53.type;
if(typeof data56 !== "string"){
const err110 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/type",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.commonRelationships.items.properties.type.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.type,data:data56};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
let valid39;
valid39 = false;
for(const v7 of schema31.properties.spec.properties.commonRelationships.items.properties.type.enum){
if(func27(data56, v7)){
valid39 = true;
break;
}
}
if(!valid39){
const err111 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/type",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.commonRelationships.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.commonRelationships.items.properties.type.enum,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.type,data:data56};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data53.resourceIds !== undefined && func0.call(data53, "resourceIds")){
let data57 = data53.resourceIds;
if(Array.isArray(data57)){
if(data57.length > 2){
const err112 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/resourceIds",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/resourceIds/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.resourceIds,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data57.length < 2){
const err113 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/resourceIds",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/resourceIds/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.resourceIds,data:data57};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len11 = data57.length;
for(let i11=0; i11<len11; i11++){
let data58 = data57[i11];
if(typeof data58 !== "string"){
const err114 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/resourceIds/" + i11,schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/resourceIds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.commonRelationships.items.properties.resourceIds.items.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.resourceIds.items,data:data58};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/resourceIds",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/resourceIds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.commonRelationships.items.properties.resourceIds.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.resourceIds,data:data57};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data53.required !== undefined && func0.call(data53, "required")){
let data59 = data53.required;
if(typeof data59 !== "boolean"){
const err116 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/required",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.commonRelationships.items.properties.required.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.required,data:data59};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data53.shared !== undefined && func0.call(data53, "shared")){
let data60 = data53.shared;
if(typeof data60 !== "boolean"){
const err117 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/shared",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.commonRelationships.items.properties.shared.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.shared,data:data60};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data53.weight !== undefined && func0.call(data53, "weight")){
let data61 = data53.weight;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1 || isNaN(data61)){
const err118 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/weight",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.weight,data:data61};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err119 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/weight",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.weight,data:data61};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/spec/commonRelationships/" + i10+"/weight",schemaPath:"#/properties/spec/properties/commonRelationships/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.spec.properties.commonRelationships.items.properties.weight.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items.properties.weight,data:data61};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/spec/commonRelationships/" + i10,schemaPath:"#/properties/spec/properties/commonRelationships/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.commonRelationships.items.type,parentSchema:schema31.properties.spec.properties.commonRelationships.items,data:data53};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/spec/commonRelationships",schemaPath:"#/properties/spec/properties/commonRelationships/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.commonRelationships.type,parentSchema:schema31.properties.spec.properties.commonRelationships,data:data52};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data13.minRelationshipPoints !== undefined && func0.call(data13, "minRelationshipPoints")){
let data62 = data13.minRelationshipPoints;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err123 = {instancePath:instancePath+"/spec/minRelationshipPoints",schemaPath:"#/properties/spec/properties/minRelationshipPoints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.spec.properties.minRelationshipPoints,data:data62};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/spec/minRelationshipPoints",schemaPath:"#/properties/spec/properties/minRelationshipPoints/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.spec.properties.minRelationshipPoints.type,parentSchema:schema31.properties.spec.properties.minRelationshipPoints,data:data62};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data13.minCommonRelationshipPoints !== undefined && func0.call(data13, "minCommonRelationshipPoints")){
let data63 = data13.minCommonRelationshipPoints;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err125 = {instancePath:instancePath+"/spec/minCommonRelationshipPoints",schemaPath:"#/properties/spec/properties/minCommonRelationshipPoints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.spec.properties.minCommonRelationshipPoints,data:data63};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/spec/minCommonRelationshipPoints",schemaPath:"#/properties/spec/properties/minCommonRelationshipPoints/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.spec.properties.minCommonRelationshipPoints.type,parentSchema:schema31.properties.spec.properties.minCommonRelationshipPoints,data:data63};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.type,parentSchema:schema31.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
