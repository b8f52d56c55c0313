// @ts-nocheck
// Made by scripts/generate-validator.mjs with ajv: do not edit.

import { RESOURCE_SCHEMA } from "./resource-schema.js";
import type { SchemaValidator } from "./validate.js";

/** Validates a document against {@link RESOURCE_SCHEMA}. */
export const validateResourcePattern: SchemaValidator = validate20;

const schema31 = RESOURCE_SCHEMA;
const func0 = Object.prototype.hasOwnProperty;
const func27 = Object.is;
const func80 = (text) => [...text].length;
const pattern4 = new RegExp("^[a-zA-Z0-9.-]+$", "u");

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
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema31.required,parentSchema:schema31,data};
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
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
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
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
let data0 = data.apiVersion;
if("kubepattern.dev/v1" !== data0){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubepattern.dev/v1"},message:"must be equal to constant",schema:"kubepattern.dev/v1",parentSchema:schema31.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.kind.type,parentSchema:schema31.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let valid1;
valid1 = false;
for(const v0 of schema31.properties.kind.enum){
if(func27(data1, v0)){
valid1 = true;
break;
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.kind.enum,parentSchema:schema31.properties.kind,data:data1};
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
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.metadata.required,parentSchema:schema31.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9.-]+$"+"\"",schema:"^[a-zA-Z0-9.-]+$",parentSchema:schema31.properties.metadata.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.name.type,parentSchema:schema31.properties.metadata.properties.name,data:data3};
if(vErrors === null){
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
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.metadata.type,parentSchema:schema31.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.spec !== undefined && func0.call(data, "spec")){
let data4 = data.spec;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.displayName === undefined) || (!(func0.call(data4, "displayName")))){
const err12 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "displayName"},message:"must have required property '"+"displayName"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data4.category === undefined) || (!(func0.call(data4, "category")))){
const err13 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data4.severity === undefined) || (!(func0.call(data4, "severity")))){
const err14 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data4.message === undefined) || (!(func0.call(data4, "message")))){
const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data4.target === undefined) || (!(func0.call(data4, "target")))){
const err16 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.properties.spec.required,parentSchema:schema31.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(func0.call(schema31.properties.spec.properties, key1))){
const err17 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.displayName !== undefined && func0.call(data4, "displayName")){
let data5 = data4.displayName;
if(typeof data5 === "string"){
if(func80(data5) < 1){
const err18 = {instancePath:instancePath+"/spec/displayName",schemaPath:"#/properties/spec/properties/displayName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.displayName,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/spec/displayName",schemaPath:"#/properties/spec/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.displayName.type,parentSchema:schema31.properties.spec.properties.displayName,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.category !== undefined && func0.call(data4, "category")){
let data6 = data4.category;
if(typeof data6 === "string"){
if(func80(data6) < 1){
const err20 = {instancePath:instancePath+"/spec/category",schemaPath:"#/properties/spec/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.category,data:data6};
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
const err21 = {instancePath:instancePath+"/spec/category",schemaPath:"#/properties/spec/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.category.type,parentSchema:schema31.properties.spec.properties.category,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.severity !== undefined && func0.call(data4, "severity")){
let data7 = data4.severity;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/spec/severity",schemaPath:"#/properties/spec/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.severity.type,parentSchema:schema31.properties.spec.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema31.properties.spec.properties.severity.enum){
if(func27(data7, v1)){
valid4 = true;
break;
}
}
if(!valid4){
const err23 = {instancePath:instancePath+"/spec/severity",schemaPath:"#/properties/spec/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.severity.enum,parentSchema:schema31.properties.spec.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.message !== undefined && func0.call(data4, "message")){
let data8 = data4.message;
if(typeof data8 === "string"){
if(func80(data8) < 1){
const err24 = {instancePath:instancePath+"/spec/message",schemaPath:"#/properties/spec/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.message,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/spec/message",schemaPath:"#/properties/spec/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.message.type,parentSchema:schema31.properties.spec.properties.message,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.reference !== undefined && func0.call(data4, "reference")){
let data9 = data4.reference;
if(typeof data9 !== "string"){
const err26 = {instancePath:instancePath+"/spec/reference",schemaPath:"#/properties/spec/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.reference.type,parentSchema:schema31.properties.spec.properties.reference,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.for !== undefined && func0.call(data4, "for")){
let data10 = data4.for;
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err27 = {instancePath:instancePath+"/spec/for",schemaPath:"#/properties/spec/properties/for/type",keyword:"type",params:{type: schema31.properties.spec.properties.for.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.for.type,parentSchema:schema31.properties.spec.properties.for,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.target !== undefined && func0.call(data4, "target")){
let data11 = data4.target;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 of Object.keys(data11)){
if(!(((((((key2 === "kind") || (key2 === "apiVersion")) || (key2 === "plural")) || (key2 === "category")) || (key2 === "kinds")) || (key2 === "filters")) || (key2 === "emitOnEmpty"))){
const err28 = {instancePath:instancePath+"/spec/target",schemaPath:"#/properties/spec/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.target,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.kind !== undefined && func0.call(data11, "kind")){
let data12 = data11.kind;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/spec/target/kind",schemaPath:"#/properties/spec/properties/target/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.kind.type,parentSchema:schema31.properties.spec.properties.target.properties.kind,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.apiVersion !== undefined && func0.call(data11, "apiVersion")){
let data13 = data11.apiVersion;
if(typeof data13 !== "string"){
const err30 = {instancePath:instancePath+"/spec/target/apiVersion",schemaPath:"#/properties/spec/properties/target/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.apiVersion.type,parentSchema:schema31.properties.spec.properties.target.properties.apiVersion,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.plural !== undefined && func0.call(data11, "plural")){
let data14 = data11.plural;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/spec/target/plural",schemaPath:"#/properties/spec/properties/target/properties/plural/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.plural.type,parentSchema:schema31.properties.spec.properties.target.properties.plural,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.category !== undefined && func0.call(data11, "category")){
let data15 = data11.category;
if(typeof data15 !== "string"){
const err32 = {instancePath:instancePath+"/spec/target/category",schemaPath:"#/properties/spec/properties/target/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.category.type,parentSchema:schema31.properties.spec.properties.target.properties.category,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.kinds !== undefined && func0.call(data11, "kinds")){
let data16 = data11.kinds;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 of Object.keys(data17)){
if(!((((key3 === "kind") || (key3 === "apiVersion")) || (key3 === "plural")) || (key3 === "category"))){
const err33 = {instancePath:instancePath+"/spec/target/kinds/" + i0,schemaPath:"#/properties/spec/properties/target/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.target.properties.kinds.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.kind !== undefined && func0.call(data17, "kind")){
let data18 = data17.kind;
if(typeof data18 !== "string"){
const err34 = {instancePath:instancePath+"/spec/target/kinds/" + i0+"/kind",schemaPath:"#/properties/spec/properties/target/properties/kinds/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.kinds.items.properties.kind.type,parentSchema:schema31.properties.spec.properties.target.properties.kinds.items.properties.kind,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.apiVersion !== undefined && func0.call(data17, "apiVersion")){
let data19 = data17.apiVersion;
if(typeof data19 !== "string"){
const err35 = {instancePath:instancePath+"/spec/target/kinds/" + i0+"/apiVersion",schemaPath:"#/properties/spec/properties/target/properties/kinds/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.kinds.items.properties.apiVersion.type,parentSchema:schema31.properties.spec.properties.target.properties.kinds.items.properties.apiVersion,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.plural !== undefined && func0.call(data17, "plural")){
let data20 = data17.plural;
if(typeof data20 !== "string"){
const err36 = {instancePath:instancePath+"/spec/target/kinds/" + i0+"/plural",schemaPath:"#/properties/spec/properties/target/properties/kinds/items/properties/plural/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.kinds.items.properties.plural.type,parentSchema:schema31.properties.spec.properties.target.properties.kinds.items.properties.plural,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.category !== undefined && func0.call(data17, "category")){
let data21 = data17.category;
if(typeof data21 !== "string"){
const err37 = {instancePath:instancePath+"/spec/target/kinds/" + i0+"/category",schemaPath:"#/properties/spec/properties/target/properties/kinds/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.kinds.items.properties.category.type,parentSchema:schema31.properties.spec.properties.target.properties.kinds.items.properties.category,data:data21};
if(vErrors === null){
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
const err38 = {instancePath:instancePath+"/spec/target/kinds/" + i0,schemaPath:"#/properties/spec/properties/target/properties/kinds/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.target.properties.kinds.items.type,parentSchema:schema31.properties.spec.properties.target.properties.kinds.items,data:data17};
if(vErrors === null){
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
const err39 = {instancePath:instancePath+"/spec/target/kinds",schemaPath:"#/properties/spec/properties/target/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.target.properties.kinds.type,parentSchema:schema31.properties.spec.properties.target.properties.kinds,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.filters !== undefined && func0.call(data11, "filters")){
let data22 = data11.filters;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 of Object.keys(data22)){
if(!(((key4 === "matchAll") || (key4 === "matchAny")) || (key4 === "matchNone"))){
const err40 = {instancePath:instancePath+"/spec/target/filters",schemaPath:"#/properties/spec/properties/target/properties/filters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.target.properties.filters,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.matchAll !== undefined && func0.call(data22, "matchAll")){
let data23 = data22.matchAll;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.path === undefined) || (!(func0.call(data24, "path")))){
const err41 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data24.operator === undefined) || (!(func0.call(data24, "operator")))){
const err42 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key5 of Object.keys(data24)){
if(!((((key5 === "path") || (key5 === "operator")) || (key5 === "values")) || (key5 === "valuesFrom"))){
const err43 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.path !== undefined && func0.call(data24, "path")){
let data25 = data24.path;
if(typeof data25 === "string"){
if(func80(data25) < 1){
const err44 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1+"/path",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.path,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1+"/path",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.path.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.path,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.operator !== undefined && func0.call(data24, "operator")){
let data26 = data24.operator;
if(typeof data26 !== "string"){
const err46 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1+"/operator",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.operator,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
let valid13;
valid13 = false;
for(const v2 of schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.operator.enum){
if(func27(data26, v2)){
valid13 = true;
break;
}
}
if(!valid13){
const err47 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1+"/operator",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.operator,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24.values !== undefined && func0.call(data24, "values")){
let data27 = data24.values;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))) && (typeof data28 !== "boolean")){
const err48 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1+"/values/" + i2,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.values.items,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1+"/values",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.values.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.values,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.valuesFrom !== undefined && func0.call(data24, "valuesFrom")){
let data29 = data24.valuesFrom;
if(typeof data29 !== "string"){
const err50 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1+"/valuesFrom",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/properties/valuesFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.valuesFrom.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.properties.valuesFrom,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/spec/target/filters/matchAll/" + i1,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.items,data:data24};
if(vErrors === null){
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
const err52 = {instancePath:instancePath+"/spec/target/filters/matchAll",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAll/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAll,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.matchAny !== undefined && func0.call(data22, "matchAny")){
let data30 = data22.matchAny;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.path === undefined) || (!(func0.call(data31, "path")))){
const err53 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data31.operator === undefined) || (!(func0.call(data31, "operator")))){
const err54 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key6 of Object.keys(data31)){
if(!((((key6 === "path") || (key6 === "operator")) || (key6 === "values")) || (key6 === "valuesFrom"))){
const err55 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data31.path !== undefined && func0.call(data31, "path")){
let data32 = data31.path;
if(typeof data32 === "string"){
if(func80(data32) < 1){
const err56 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3+"/path",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.path,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3+"/path",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.path.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.path,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data31.operator !== undefined && func0.call(data31, "operator")){
let data33 = data31.operator;
if(typeof data33 !== "string"){
const err58 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3+"/operator",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.operator,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
let valid19;
valid19 = false;
for(const v3 of schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.operator.enum){
if(func27(data33, v3)){
valid19 = true;
break;
}
}
if(!valid19){
const err59 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3+"/operator",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.operator,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data31.values !== undefined && func0.call(data31, "values")){
let data34 = data31.values;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err60 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3+"/values/" + i4,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.values.items,data:data35};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3+"/values",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.values.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.values,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.valuesFrom !== undefined && func0.call(data31, "valuesFrom")){
let data36 = data31.valuesFrom;
if(typeof data36 !== "string"){
const err62 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3+"/valuesFrom",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/properties/valuesFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.valuesFrom.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.properties.valuesFrom,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/spec/target/filters/matchAny/" + i3,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.items,data:data31};
if(vErrors === null){
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
const err64 = {instancePath:instancePath+"/spec/target/filters/matchAny",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchAny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchAny,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data22.matchNone !== undefined && func0.call(data22, "matchNone")){
let data37 = data22.matchNone;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.path === undefined) || (!(func0.call(data38, "path")))){
const err65 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items,data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data38.operator === undefined) || (!(func0.call(data38, "operator")))){
const err66 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key7 of Object.keys(data38)){
if(!((((key7 === "path") || (key7 === "operator")) || (key7 === "values")) || (key7 === "valuesFrom"))){
const err67 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data38.path !== undefined && func0.call(data38, "path")){
let data39 = data38.path;
if(typeof data39 === "string"){
if(func80(data39) < 1){
const err68 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5+"/path",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.path,data:data39};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5+"/path",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.path.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.path,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data38.operator !== undefined && func0.call(data38, "operator")){
let data40 = data38.operator;
if(typeof data40 !== "string"){
const err70 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5+"/operator",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.operator,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
let valid25;
valid25 = false;
for(const v4 of schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.operator.enum){
if(func27(data40, v4)){
valid25 = true;
break;
}
}
if(!valid25){
const err71 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5+"/operator",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.operator,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data38.values !== undefined && func0.call(data38, "values")){
let data41 = data38.values;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))) && (typeof data42 !== "boolean")){
const err72 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5+"/values/" + i6,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.values.items,data:data42};
if(vErrors === null){
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
const err73 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5+"/values",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.values.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.values,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data38.valuesFrom !== undefined && func0.call(data38, "valuesFrom")){
let data43 = data38.valuesFrom;
if(typeof data43 !== "string"){
const err74 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5+"/valuesFrom",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/properties/valuesFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.valuesFrom.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.properties.valuesFrom,data:data43};
if(vErrors === null){
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
const err75 = {instancePath:instancePath+"/spec/target/filters/matchNone/" + i5,schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.items,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/spec/target/filters/matchNone",schemaPath:"#/properties/spec/properties/target/properties/filters/properties/matchNone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone.type,parentSchema:schema31.properties.spec.properties.target.properties.filters.properties.matchNone,data:data37};
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
const err77 = {instancePath:instancePath+"/spec/target/filters",schemaPath:"#/properties/spec/properties/target/properties/filters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.target.properties.filters.type,parentSchema:schema31.properties.spec.properties.target.properties.filters,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data11.emitOnEmpty !== undefined && func0.call(data11, "emitOnEmpty")){
let data44 = data11.emitOnEmpty;
if(typeof data44 !== "boolean"){
const err78 = {instancePath:instancePath+"/spec/target/emitOnEmpty",schemaPath:"#/properties/spec/properties/target/properties/emitOnEmpty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.target.properties.emitOnEmpty.type,parentSchema:schema31.properties.spec.properties.target.properties.emitOnEmpty,data:data44};
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
const err79 = {instancePath:instancePath+"/spec/target",schemaPath:"#/properties/spec/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.target.type,parentSchema:schema31.properties.spec.properties.target,data:data11};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data4.dependencies !== undefined && func0.call(data4, "dependencies")){
let data45 = data4.dependencies;
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if((data46.id === undefined) || (!(func0.call(data46, "id")))){
const err80 = {instancePath:instancePath+"/spec/dependencies/" + i7,schemaPath:"#/properties/spec/properties/dependencies/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.spec.properties.dependencies.items.required,parentSchema:schema31.properties.spec.properties.dependencies.items,data:data46};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 of Object.keys(data46)){
if(!((((((((key8 === "id") || (key8 === "kind")) || (key8 === "apiVersion")) || (key8 === "plural")) || (key8 === "category")) || (key8 === "kinds")) || (key8 === "fromTarget")) || (key8 === "filters"))){
const err81 = {instancePath:instancePath+"/spec/dependencies/" + i7,schemaPath:"#/properties/spec/properties/dependencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.dependencies.items,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data46.id !== undefined && func0.call(data46, "id")){
let data47 = data46.id;
if(typeof data47 === "string"){
if(func80(data47) < 1){
const err82 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/id",schemaPath:"#/properties/spec/properties/dependencies/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.id,data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/id",schemaPath:"#/properties/spec/properties/dependencies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.id.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.id,data:data47};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data46.kind !== undefined && func0.call(data46, "kind")){
let data48 = data46.kind;
if(typeof data48 !== "string"){
const err84 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kind",schemaPath:"#/properties/spec/properties/dependencies/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.kind.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kind,data:data48};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data46.apiVersion !== undefined && func0.call(data46, "apiVersion")){
let data49 = data46.apiVersion;
if(typeof data49 !== "string"){
const err85 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/apiVersion",schemaPath:"#/properties/spec/properties/dependencies/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.apiVersion.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.apiVersion,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data46.plural !== undefined && func0.call(data46, "plural")){
let data50 = data46.plural;
if(typeof data50 !== "string"){
const err86 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/plural",schemaPath:"#/properties/spec/properties/dependencies/items/properties/plural/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.plural.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.plural,data:data50};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data46.category !== undefined && func0.call(data46, "category")){
let data51 = data46.category;
if(typeof data51 !== "string"){
const err87 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/category",schemaPath:"#/properties/spec/properties/dependencies/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.category.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.category,data:data51};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data46.kinds !== undefined && func0.call(data46, "kinds")){
let data52 = data46.kinds;
if(Array.isArray(data52)){
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
let data53 = data52[i8];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key9 of Object.keys(data53)){
if(!((((key9 === "kind") || (key9 === "apiVersion")) || (key9 === "plural")) || (key9 === "category"))){
const err88 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kinds/" + i8,schemaPath:"#/properties/spec/properties/dependencies/items/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items,data:data53};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data53.kind !== undefined && func0.call(data53, "kind")){
let data54 = data53.kind;
if(typeof data54 !== "string"){
const err89 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kinds/" + i8+"/kind",schemaPath:"#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.kind.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.kind,data:data54};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data53.apiVersion !== undefined && func0.call(data53, "apiVersion")){
let data55 = data53.apiVersion;
if(typeof data55 !== "string"){
const err90 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kinds/" + i8+"/apiVersion",schemaPath:"#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.apiVersion.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.apiVersion,data:data55};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data53.plural !== undefined && func0.call(data53, "plural")){
let data56 = data53.plural;
if(typeof data56 !== "string"){
const err91 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kinds/" + i8+"/plural",schemaPath:"#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/plural/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.plural.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.plural,data:data56};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data53.category !== undefined && func0.call(data53, "category")){
let data57 = data53.category;
if(typeof data57 !== "string"){
const err92 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kinds/" + i8+"/category",schemaPath:"#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.category.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.properties.category,data:data57};
if(vErrors === null){
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
const err93 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kinds/" + i8,schemaPath:"#/properties/spec/properties/dependencies/items/properties/kinds/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kinds.items,data:data53};
if(vErrors === null){
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
const err94 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/kinds",schemaPath:"#/properties/spec/properties/dependencies/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.items.properties.kinds.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.kinds,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data46.fromTarget !== undefined && func0.call(data46, "fromTarget")){
let data58 = data46.fromTarget;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if((data58.kindPath === undefined) || (!(func0.call(data58, "kindPath")))){
const err95 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/required",keyword:"required",params:{missingProperty: "kindPath"},message:"must have required property '"+"kindPath"+"'",schema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.required,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget,data:data58};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key10 of Object.keys(data58)){
if(!((((key10 === "kindPath") || (key10 === "apiVersion")) || (key10 === "apiVersionPath")) || (key10 === "pluralPath"))){
const err96 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget,data:data58};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data58.kindPath !== undefined && func0.call(data58, "kindPath")){
let data59 = data58.kindPath;
if(typeof data59 === "string"){
if(func80(data59) < 1){
const err97 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget/kindPath",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/kindPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath,data:data59};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget/kindPath",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/kindPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath,data:data59};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data58.apiVersion !== undefined && func0.call(data58, "apiVersion")){
let data60 = data58.apiVersion;
if(typeof data60 !== "string"){
const err99 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget/apiVersion",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersion.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersion,data:data60};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data58.apiVersionPath !== undefined && func0.call(data58, "apiVersionPath")){
let data61 = data58.apiVersionPath;
if(typeof data61 !== "string"){
const err100 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget/apiVersionPath",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/apiVersionPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersionPath.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersionPath,data:data61};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data58.pluralPath !== undefined && func0.call(data58, "pluralPath")){
let data62 = data58.pluralPath;
if(typeof data62 !== "string"){
const err101 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget/pluralPath",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/pluralPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.pluralPath.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.properties.pluralPath,data:data62};
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
const err102 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/fromTarget",schemaPath:"#/properties/spec/properties/dependencies/items/properties/fromTarget/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.fromTarget,data:data58};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data46.filters !== undefined && func0.call(data46, "filters")){
let data63 = data46.filters;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 of Object.keys(data63)){
if(!(((key11 === "matchAll") || (key11 === "matchAny")) || (key11 === "matchNone"))){
const err103 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters,data:data63};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data63.matchAll !== undefined && func0.call(data63, "matchAll")){
let data64 = data63.matchAll;
if(Array.isArray(data64)){
const len9 = data64.length;
for(let i9=0; i9<len9; i9++){
let data65 = data64[i9];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.path === undefined) || (!(func0.call(data65, "path")))){
const err104 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items,data:data65};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((data65.operator === undefined) || (!(func0.call(data65, "operator")))){
const err105 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items,data:data65};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key12 of Object.keys(data65)){
if(!((((key12 === "path") || (key12 === "operator")) || (key12 === "values")) || (key12 === "valuesFrom"))){
const err106 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items,data:data65};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data65.path !== undefined && func0.call(data65, "path")){
let data66 = data65.path;
if(typeof data66 === "string"){
if(func80(data66) < 1){
const err107 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9+"/path",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.path,data:data66};
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
const err108 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9+"/path",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.path.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.path,data:data66};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data65.operator !== undefined && func0.call(data65, "operator")){
let data67 = data65.operator;
if(typeof data67 !== "string"){
const err109 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9+"/operator",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.operator,data:data67};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
let valid39;
valid39 = false;
for(const v5 of schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.operator.enum){
if(func27(data67, v5)){
valid39 = true;
break;
}
}
if(!valid39){
const err110 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9+"/operator",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.operator,data:data67};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data65.values !== undefined && func0.call(data65, "values")){
let data68 = data65.values;
if(Array.isArray(data68)){
const len10 = data68.length;
for(let i10=0; i10<len10; i10++){
let data69 = data68[i10];
if(((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))) && (typeof data69 !== "boolean")){
const err111 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9+"/values/" + i10,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.values.items,data:data69};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9+"/values",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.values.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.values,data:data68};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data65.valuesFrom !== undefined && func0.call(data65, "valuesFrom")){
let data70 = data65.valuesFrom;
if(typeof data70 !== "string"){
const err113 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9+"/valuesFrom",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/properties/valuesFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.valuesFrom.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.properties.valuesFrom,data:data70};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll/" + i9,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.items,data:data65};
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
const err115 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAll",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAll/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAll,data:data64};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data63.matchAny !== undefined && func0.call(data63, "matchAny")){
let data71 = data63.matchAny;
if(Array.isArray(data71)){
const len11 = data71.length;
for(let i11=0; i11<len11; i11++){
let data72 = data71[i11];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if((data72.path === undefined) || (!(func0.call(data72, "path")))){
const err116 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items,data:data72};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data72.operator === undefined) || (!(func0.call(data72, "operator")))){
const err117 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items,data:data72};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key13 of Object.keys(data72)){
if(!((((key13 === "path") || (key13 === "operator")) || (key13 === "values")) || (key13 === "valuesFrom"))){
const err118 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items,data:data72};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data72.path !== undefined && func0.call(data72, "path")){
let data73 = data72.path;
if(typeof data73 === "string"){
if(func80(data73) < 1){
const err119 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11+"/path",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.path,data:data73};
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
const err120 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11+"/path",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.path.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.path,data:data73};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data72.operator !== undefined && func0.call(data72, "operator")){
let data74 = data72.operator;
if(typeof data74 !== "string"){
const err121 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11+"/operator",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.operator,data:data74};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
let valid45;
valid45 = false;
for(const v6 of schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.operator.enum){
if(func27(data74, v6)){
valid45 = true;
break;
}
}
if(!valid45){
const err122 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11+"/operator",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.operator,data:data74};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data72.values !== undefined && func0.call(data72, "values")){
let data75 = data72.values;
if(Array.isArray(data75)){
const len12 = data75.length;
for(let i12=0; i12<len12; i12++){
let data76 = data75[i12];
if(((typeof data76 !== "string") && (!((typeof data76 == "number") && (isFinite(data76))))) && (typeof data76 !== "boolean")){
const err123 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11+"/values/" + i12,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.values.items,data:data76};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11+"/values",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.values.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.values,data:data75};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data72.valuesFrom !== undefined && func0.call(data72, "valuesFrom")){
let data77 = data72.valuesFrom;
if(typeof data77 !== "string"){
const err125 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11+"/valuesFrom",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/properties/valuesFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.valuesFrom.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.properties.valuesFrom,data:data77};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny/" + i11,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.items,data:data72};
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
const err127 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchAny",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchAny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchAny,data:data71};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data63.matchNone !== undefined && func0.call(data63, "matchNone")){
let data78 = data63.matchNone;
if(Array.isArray(data78)){
const len13 = data78.length;
for(let i13=0; i13<len13; i13++){
let data79 = data78[i13];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.path === undefined) || (!(func0.call(data79, "path")))){
const err128 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items,data:data79};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data79.operator === undefined) || (!(func0.call(data79, "operator")))){
const err129 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items,data:data79};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key14 of Object.keys(data79)){
if(!((((key14 === "path") || (key14 === "operator")) || (key14 === "values")) || (key14 === "valuesFrom"))){
const err130 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items,data:data79};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data79.path !== undefined && func0.call(data79, "path")){
let data80 = data79.path;
if(typeof data80 === "string"){
if(func80(data80) < 1){
const err131 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13+"/path",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.path,data:data80};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13+"/path",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.path.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.path,data:data80};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data79.operator !== undefined && func0.call(data79, "operator")){
let data81 = data79.operator;
if(typeof data81 !== "string"){
const err133 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13+"/operator",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.operator,data:data81};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
let valid51;
valid51 = false;
for(const v7 of schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.operator.enum){
if(func27(data81, v7)){
valid51 = true;
break;
}
}
if(!valid51){
const err134 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13+"/operator",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.operator,data:data81};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data79.values !== undefined && func0.call(data79, "values")){
let data82 = data79.values;
if(Array.isArray(data82)){
const len14 = data82.length;
for(let i14=0; i14<len14; i14++){
let data83 = data82[i14];
if(((typeof data83 !== "string") && (!((typeof data83 == "number") && (isFinite(data83))))) && (typeof data83 !== "boolean")){
const err135 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13+"/values/" + i14,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/properties/values/items/type",keyword:"type",params:{type: schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.values.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.values.items,data:data83};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13+"/values",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.values.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.values,data:data82};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data79.valuesFrom !== undefined && func0.call(data79, "valuesFrom")){
let data84 = data79.valuesFrom;
if(typeof data84 !== "string"){
const err137 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13+"/valuesFrom",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/properties/valuesFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.valuesFrom.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.properties.valuesFrom,data:data84};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone/" + i13,schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.items,data:data79};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters/matchNone",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/properties/matchNone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters.properties.matchNone,data:data78};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/spec/dependencies/" + i7+"/filters",schemaPath:"#/properties/spec/properties/dependencies/items/properties/filters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.dependencies.items.properties.filters.type,parentSchema:schema31.properties.spec.properties.dependencies.items.properties.filters,data:data63};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/spec/dependencies/" + i7,schemaPath:"#/properties/spec/properties/dependencies/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.dependencies.items.type,parentSchema:schema31.properties.spec.properties.dependencies.items,data:data46};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec/dependencies",schemaPath:"#/properties/spec/properties/dependencies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.dependencies.type,parentSchema:schema31.properties.spec.properties.dependencies,data:data45};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data4.relationships !== undefined && func0.call(data4, "relationships")){
let data85 = data4.relationships;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key15 of Object.keys(data85)){
if(!(((key15 === "matchAll") || (key15 === "matchAny")) || (key15 === "matchNone"))){
const err143 = {instancePath:instancePath+"/spec/relationships",schemaPath:"#/properties/spec/properties/relationships/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships,data:data85};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data85.matchAll !== undefined && func0.call(data85, "matchAll")){
let data86 = data85.matchAll;
if(Array.isArray(data86)){
const len15 = data86.length;
for(let i15=0; i15<len15; i15++){
let data87 = data86[i15];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if((data87.with === undefined) || (!(func0.call(data87, "with")))){
const err144 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15,schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items,data:data87};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((data87.type === undefined) || (!(func0.call(data87, "type")))){
const err145 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15,schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items,data:data87};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key16 of Object.keys(data87)){
if(!((((key16 === "with") || (key16 === "type")) || (key16 === "criteria")) || (key16 === "selectorPath"))){
const err146 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15,schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items,data:data87};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data87.with !== undefined && func0.call(data87, "with")){
let data88 = data87.with;
if(typeof data88 === "string"){
if(func80(data88) < 1){
const err147 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/with",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/with/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.with,data:data88};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/with",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/with/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.with.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.with,data:data88};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data87.type !== undefined && func0.call(data87, "type")){
let data89 = data87.type;
if(typeof data89 !== "string"){
const err149 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/type",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.type.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.type,data:data89};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
let valid58;
valid58 = false;
for(const v8 of schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.type.enum){
if(func27(data89, v8)){
valid58 = true;
break;
}
}
if(!valid58){
const err150 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/type",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.type.enum,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.type,data:data89};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data87.criteria !== undefined && func0.call(data87, "criteria")){
let data90 = data87.criteria;
if(Array.isArray(data90)){
const len16 = data90.length;
for(let i16=0; i16<len16; i16++){
let data91 = data90[i16];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if((data91.operator === undefined) || (!(func0.call(data91, "operator")))){
const err151 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16,schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items,data:data91};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key17 of Object.keys(data91)){
if(!(func0.call(schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties, key17))){
const err152 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16,schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items,data:data91};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data91.operator !== undefined && func0.call(data91, "operator")){
let data92 = data91.operator;
if(typeof data92 !== "string"){
const err153 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/operator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.operator,data:data92};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
let valid62;
valid62 = false;
for(const v9 of schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.operator.enum){
if(func27(data92, v9)){
valid62 = true;
break;
}
}
if(!valid62){
const err154 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/operator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.operator,data:data92};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data91.targetPath !== undefined && func0.call(data91, "targetPath")){
let data93 = data91.targetPath;
if(typeof data93 !== "string"){
const err155 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetPath,data:data93};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data91.targetValue !== undefined && func0.call(data91, "targetValue")){
let data94 = data91.targetValue;
if(((typeof data94 !== "string") && (!((typeof data94 == "number") && (isFinite(data94))))) && (typeof data94 !== "boolean")){
const err156 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetValue",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetValue/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetValue.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetValue.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetValue,data:data94};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data91.targetDefault !== undefined && func0.call(data91, "targetDefault")){
let data95 = data91.targetDefault;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key18 of Object.keys(data95)){
if(!((key18 === "path") || (key18 === "value"))){
const err157 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault,data:data95};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data95.path !== undefined && func0.call(data95, "path")){
let data96 = data95.path;
if(typeof data96 !== "string"){
const err158 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetDefault/path",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetDefault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault.properties.path.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault.properties.path,data:data96};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data95.value !== undefined && func0.call(data95, "value")){
let data97 = data95.value;
if(((typeof data97 !== "string") && (!((typeof data97 == "number") && (isFinite(data97))))) && (typeof data97 !== "boolean")){
const err159 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetDefault/value",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetDefault/properties/value/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault.properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault.properties.value.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault.properties.value,data:data97};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetDefault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault,data:data95};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data91.targetTransform !== undefined && func0.call(data91, "targetTransform")){
let data98 = data91.targetTransform;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key19 of Object.keys(data98)){
if(!((((key19 === "apiGroup") || (key19 === "split")) || (key19 === "regex")) || (key19 === "lowercase"))){
const err161 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform,data:data98};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data98.apiGroup !== undefined && func0.call(data98, "apiGroup")){
let data99 = data98.apiGroup;
if(typeof data99 !== "boolean"){
const err162 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/apiGroup",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/apiGroup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.apiGroup.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.apiGroup,data:data99};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data98.split !== undefined && func0.call(data98, "split")){
let data100 = data98.split;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if((data100.separator === undefined) || (!(func0.call(data100, "separator")))){
const err163 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/split/required",keyword:"required",params:{missingProperty: "separator"},message:"must have required property '"+"separator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split,data:data100};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key20 of Object.keys(data100)){
if(!((key20 === "separator") || (key20 === "index"))){
const err164 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split,data:data100};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data100.separator !== undefined && func0.call(data100, "separator")){
let data101 = data100.separator;
if(typeof data101 === "string"){
if(func80(data101) < 1){
const err165 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/split/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator,data:data101};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/split/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator,data:data101};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data100.index !== undefined && func0.call(data100, "index")){
let data102 = data100.index;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err167 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/split/index",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/split/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split.properties.index.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split.properties.index,data:data102};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/split/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.split,data:data100};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data98.regex !== undefined && func0.call(data98, "regex")){
let data103 = data98.regex;
if(typeof data103 !== "string"){
const err169 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/regex",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.regex.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.regex,data:data103};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data98.lowercase !== undefined && func0.call(data98, "lowercase")){
let data104 = data98.lowercase;
if(typeof data104 !== "boolean"){
const err170 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform/lowercase",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/properties/lowercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.lowercase.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.properties.lowercase,data:data104};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/targetTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/targetTransform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform,data:data98};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data91.dependencyPath !== undefined && func0.call(data91, "dependencyPath")){
let data105 = data91.dependencyPath;
if(typeof data105 !== "string"){
const err172 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyPath,data:data105};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data91.dependencyValue !== undefined && func0.call(data91, "dependencyValue")){
let data106 = data91.dependencyValue;
if(((typeof data106 !== "string") && (!((typeof data106 == "number") && (isFinite(data106))))) && (typeof data106 !== "boolean")){
const err173 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyValue",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyValue/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyValue.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyValue.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyValue,data:data106};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data91.dependencyDefault !== undefined && func0.call(data91, "dependencyDefault")){
let data107 = data91.dependencyDefault;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key21 of Object.keys(data107)){
if(!((key21 === "path") || (key21 === "value"))){
const err174 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault,data:data107};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data107.path !== undefined && func0.call(data107, "path")){
let data108 = data107.path;
if(typeof data108 !== "string"){
const err175 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyDefault/path",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyDefault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault.properties.path.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault.properties.path,data:data108};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data107.value !== undefined && func0.call(data107, "value")){
let data109 = data107.value;
if(((typeof data109 !== "string") && (!((typeof data109 == "number") && (isFinite(data109))))) && (typeof data109 !== "boolean")){
const err176 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyDefault/value",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyDefault/properties/value/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault.properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault.properties.value.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault.properties.value,data:data109};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyDefault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyDefault,data:data107};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data91.dependencyTransform !== undefined && func0.call(data91, "dependencyTransform")){
let data110 = data91.dependencyTransform;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key22 of Object.keys(data110)){
if(!((((key22 === "apiGroup") || (key22 === "split")) || (key22 === "regex")) || (key22 === "lowercase"))){
const err178 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform,data:data110};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data110.apiGroup !== undefined && func0.call(data110, "apiGroup")){
let data111 = data110.apiGroup;
if(typeof data111 !== "boolean"){
const err179 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/apiGroup",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/apiGroup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.apiGroup.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.apiGroup,data:data111};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data110.split !== undefined && func0.call(data110, "split")){
let data112 = data110.split;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if((data112.separator === undefined) || (!(func0.call(data112, "separator")))){
const err180 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/split/required",keyword:"required",params:{missingProperty: "separator"},message:"must have required property '"+"separator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data112};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key23 of Object.keys(data112)){
if(!((key23 === "separator") || (key23 === "index"))){
const err181 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data112};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data112.separator !== undefined && func0.call(data112, "separator")){
let data113 = data112.separator;
if(typeof data113 === "string"){
if(func80(data113) < 1){
const err182 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator,data:data113};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator,data:data113};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data112.index !== undefined && func0.call(data112, "index")){
let data114 = data112.index;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err184 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/split/index",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.index.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.index,data:data114};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/split/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data112};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data110.regex !== undefined && func0.call(data110, "regex")){
let data115 = data110.regex;
if(typeof data115 !== "string"){
const err186 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/regex",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.regex.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.regex,data:data115};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data110.lowercase !== undefined && func0.call(data110, "lowercase")){
let data116 = data110.lowercase;
if(typeof data116 !== "boolean"){
const err187 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform/lowercase",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/properties/lowercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.lowercase.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.properties.lowercase,data:data116};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16+"/dependencyTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/properties/dependencyTransform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.dependencyTransform,data:data110};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria/" + i16,schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items,data:data91};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/criteria",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria,data:data90};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data87.selectorPath !== undefined && func0.call(data87, "selectorPath")){
let data117 = data87.selectorPath;
if(typeof data117 !== "string"){
const err191 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15+"/selectorPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/properties/selectorPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.selectorPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items.properties.selectorPath,data:data117};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/spec/relationships/matchAll/" + i15,schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAll.items.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll.items,data:data87};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/spec/relationships/matchAll",schemaPath:"#/properties/spec/properties/relationships/properties/matchAll/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.properties.matchAll.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAll,data:data86};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data85.matchAny !== undefined && func0.call(data85, "matchAny")){
let data118 = data85.matchAny;
if(Array.isArray(data118)){
const len17 = data118.length;
for(let i17=0; i17<len17; i17++){
let data119 = data118[i17];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if((data119.with === undefined) || (!(func0.call(data119, "with")))){
const err194 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17,schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items,data:data119};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((data119.type === undefined) || (!(func0.call(data119, "type")))){
const err195 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17,schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items,data:data119};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key24 of Object.keys(data119)){
if(!((((key24 === "with") || (key24 === "type")) || (key24 === "criteria")) || (key24 === "selectorPath"))){
const err196 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17,schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items,data:data119};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data119.with !== undefined && func0.call(data119, "with")){
let data120 = data119.with;
if(typeof data120 === "string"){
if(func80(data120) < 1){
const err197 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/with",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/with/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.with,data:data120};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/with",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/with/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.with.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.with,data:data120};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data119.type !== undefined && func0.call(data119, "type")){
let data121 = data119.type;
if(typeof data121 !== "string"){
const err199 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/type",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.type.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.type,data:data121};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
let valid72;
valid72 = false;
for(const v10 of schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.type.enum){
if(func27(data121, v10)){
valid72 = true;
break;
}
}
if(!valid72){
const err200 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/type",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.type.enum,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.type,data:data121};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data119.criteria !== undefined && func0.call(data119, "criteria")){
let data122 = data119.criteria;
if(Array.isArray(data122)){
const len18 = data122.length;
for(let i18=0; i18<len18; i18++){
let data123 = data122[i18];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if((data123.operator === undefined) || (!(func0.call(data123, "operator")))){
const err201 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18,schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items,data:data123};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key25 of Object.keys(data123)){
if(!(func0.call(schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties, key25))){
const err202 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18,schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items,data:data123};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data123.operator !== undefined && func0.call(data123, "operator")){
let data124 = data123.operator;
if(typeof data124 !== "string"){
const err203 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/operator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.operator,data:data124};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
let valid76;
valid76 = false;
for(const v11 of schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.operator.enum){
if(func27(data124, v11)){
valid76 = true;
break;
}
}
if(!valid76){
const err204 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/operator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.operator,data:data124};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data123.targetPath !== undefined && func0.call(data123, "targetPath")){
let data125 = data123.targetPath;
if(typeof data125 !== "string"){
const err205 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetPath,data:data125};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data123.targetValue !== undefined && func0.call(data123, "targetValue")){
let data126 = data123.targetValue;
if(((typeof data126 !== "string") && (!((typeof data126 == "number") && (isFinite(data126))))) && (typeof data126 !== "boolean")){
const err206 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetValue",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetValue/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetValue.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetValue.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetValue,data:data126};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data123.targetDefault !== undefined && func0.call(data123, "targetDefault")){
let data127 = data123.targetDefault;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key26 of Object.keys(data127)){
if(!((key26 === "path") || (key26 === "value"))){
const err207 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault,data:data127};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data127.path !== undefined && func0.call(data127, "path")){
let data128 = data127.path;
if(typeof data128 !== "string"){
const err208 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetDefault/path",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetDefault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault.properties.path.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault.properties.path,data:data128};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data127.value !== undefined && func0.call(data127, "value")){
let data129 = data127.value;
if(((typeof data129 !== "string") && (!((typeof data129 == "number") && (isFinite(data129))))) && (typeof data129 !== "boolean")){
const err209 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetDefault/value",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetDefault/properties/value/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault.properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault.properties.value.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault.properties.value,data:data129};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetDefault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetDefault,data:data127};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data123.targetTransform !== undefined && func0.call(data123, "targetTransform")){
let data130 = data123.targetTransform;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key27 of Object.keys(data130)){
if(!((((key27 === "apiGroup") || (key27 === "split")) || (key27 === "regex")) || (key27 === "lowercase"))){
const err211 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform,data:data130};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data130.apiGroup !== undefined && func0.call(data130, "apiGroup")){
let data131 = data130.apiGroup;
if(typeof data131 !== "boolean"){
const err212 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/apiGroup",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/apiGroup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.apiGroup.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.apiGroup,data:data131};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data130.split !== undefined && func0.call(data130, "split")){
let data132 = data130.split;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if((data132.separator === undefined) || (!(func0.call(data132, "separator")))){
const err213 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/split/required",keyword:"required",params:{missingProperty: "separator"},message:"must have required property '"+"separator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split,data:data132};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key28 of Object.keys(data132)){
if(!((key28 === "separator") || (key28 === "index"))){
const err214 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split,data:data132};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data132.separator !== undefined && func0.call(data132, "separator")){
let data133 = data132.separator;
if(typeof data133 === "string"){
if(func80(data133) < 1){
const err215 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/split/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator,data:data133};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/split/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator,data:data133};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data132.index !== undefined && func0.call(data132, "index")){
let data134 = data132.index;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err217 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/split/index",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/split/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split.properties.index.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split.properties.index,data:data134};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/split/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.split,data:data132};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data130.regex !== undefined && func0.call(data130, "regex")){
let data135 = data130.regex;
if(typeof data135 !== "string"){
const err219 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/regex",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.regex.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.regex,data:data135};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data130.lowercase !== undefined && func0.call(data130, "lowercase")){
let data136 = data130.lowercase;
if(typeof data136 !== "boolean"){
const err220 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform/lowercase",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/properties/lowercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.lowercase.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.properties.lowercase,data:data136};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/targetTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/targetTransform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.targetTransform,data:data130};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data123.dependencyPath !== undefined && func0.call(data123, "dependencyPath")){
let data137 = data123.dependencyPath;
if(typeof data137 !== "string"){
const err222 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyPath,data:data137};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data123.dependencyValue !== undefined && func0.call(data123, "dependencyValue")){
let data138 = data123.dependencyValue;
if(((typeof data138 !== "string") && (!((typeof data138 == "number") && (isFinite(data138))))) && (typeof data138 !== "boolean")){
const err223 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyValue",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyValue/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyValue.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyValue.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyValue,data:data138};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data123.dependencyDefault !== undefined && func0.call(data123, "dependencyDefault")){
let data139 = data123.dependencyDefault;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key29 of Object.keys(data139)){
if(!((key29 === "path") || (key29 === "value"))){
const err224 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault,data:data139};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data139.path !== undefined && func0.call(data139, "path")){
let data140 = data139.path;
if(typeof data140 !== "string"){
const err225 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyDefault/path",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyDefault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault.properties.path.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault.properties.path,data:data140};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data139.value !== undefined && func0.call(data139, "value")){
let data141 = data139.value;
if(((typeof data141 !== "string") && (!((typeof data141 == "number") && (isFinite(data141))))) && (typeof data141 !== "boolean")){
const err226 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyDefault/value",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyDefault/properties/value/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault.properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault.properties.value.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault.properties.value,data:data141};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyDefault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyDefault,data:data139};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data123.dependencyTransform !== undefined && func0.call(data123, "dependencyTransform")){
let data142 = data123.dependencyTransform;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key30 of Object.keys(data142)){
if(!((((key30 === "apiGroup") || (key30 === "split")) || (key30 === "regex")) || (key30 === "lowercase"))){
const err228 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform,data:data142};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data142.apiGroup !== undefined && func0.call(data142, "apiGroup")){
let data143 = data142.apiGroup;
if(typeof data143 !== "boolean"){
const err229 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/apiGroup",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/apiGroup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.apiGroup.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.apiGroup,data:data143};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data142.split !== undefined && func0.call(data142, "split")){
let data144 = data142.split;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if((data144.separator === undefined) || (!(func0.call(data144, "separator")))){
const err230 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/split/required",keyword:"required",params:{missingProperty: "separator"},message:"must have required property '"+"separator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data144};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key31 of Object.keys(data144)){
if(!((key31 === "separator") || (key31 === "index"))){
const err231 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data144};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data144.separator !== undefined && func0.call(data144, "separator")){
let data145 = data144.separator;
if(typeof data145 === "string"){
if(func80(data145) < 1){
const err232 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator,data:data145};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator,data:data145};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data144.index !== undefined && func0.call(data144, "index")){
let data146 = data144.index;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err234 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/split/index",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.index.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.index,data:data146};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/split/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data144};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data142.regex !== undefined && func0.call(data142, "regex")){
let data147 = data142.regex;
if(typeof data147 !== "string"){
const err236 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/regex",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.regex.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.regex,data:data147};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data142.lowercase !== undefined && func0.call(data142, "lowercase")){
let data148 = data142.lowercase;
if(typeof data148 !== "boolean"){
const err237 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform/lowercase",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/properties/lowercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.lowercase.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.properties.lowercase,data:data148};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18+"/dependencyTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/properties/dependencyTransform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.properties.dependencyTransform,data:data142};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria/" + i18,schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.items,data:data123};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/criteria",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.criteria,data:data122};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data119.selectorPath !== undefined && func0.call(data119, "selectorPath")){
let data149 = data119.selectorPath;
if(typeof data149 !== "string"){
const err241 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17+"/selectorPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/properties/selectorPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.selectorPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items.properties.selectorPath,data:data149};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/spec/relationships/matchAny/" + i17,schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchAny.items.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny.items,data:data119};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/spec/relationships/matchAny",schemaPath:"#/properties/spec/properties/relationships/properties/matchAny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.properties.matchAny.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchAny,data:data118};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data85.matchNone !== undefined && func0.call(data85, "matchNone")){
let data150 = data85.matchNone;
if(Array.isArray(data150)){
const len19 = data150.length;
for(let i19=0; i19<len19; i19++){
let data151 = data150[i19];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if((data151.with === undefined) || (!(func0.call(data151, "with")))){
const err244 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19,schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items,data:data151};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((data151.type === undefined) || (!(func0.call(data151, "type")))){
const err245 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19,schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items,data:data151};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key32 of Object.keys(data151)){
if(!((((key32 === "with") || (key32 === "type")) || (key32 === "criteria")) || (key32 === "selectorPath"))){
const err246 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19,schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items,data:data151};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data151.with !== undefined && func0.call(data151, "with")){
let data152 = data151.with;
if(typeof data152 === "string"){
if(func80(data152) < 1){
const err247 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/with",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/with/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.with,data:data152};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/with",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/with/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.with.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.with,data:data152};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data151.type !== undefined && func0.call(data151, "type")){
let data153 = data151.type;
if(typeof data153 !== "string"){
const err249 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/type",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.type.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.type,data:data153};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
let valid86;
valid86 = false;
for(const v12 of schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.type.enum){
if(func27(data153, v12)){
valid86 = true;
break;
}
}
if(!valid86){
const err250 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/type",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.type.enum,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.type,data:data153};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data151.criteria !== undefined && func0.call(data151, "criteria")){
let data154 = data151.criteria;
if(Array.isArray(data154)){
const len20 = data154.length;
for(let i20=0; i20<len20; i20++){
let data155 = data154[i20];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if((data155.operator === undefined) || (!(func0.call(data155, "operator")))){
const err251 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20,schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items,data:data155};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key33 of Object.keys(data155)){
if(!(func0.call(schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties, key33))){
const err252 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20,schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items,data:data155};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data155.operator !== undefined && func0.call(data155, "operator")){
let data156 = data155.operator;
if(typeof data156 !== "string"){
const err253 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/operator",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.operator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.operator,data:data156};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
let valid90;
valid90 = false;
for(const v13 of schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.operator.enum){
if(func27(data156, v13)){
valid90 = true;
break;
}
}
if(!valid90){
const err254 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/operator",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.operator.enum,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.operator,data:data156};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data155.targetPath !== undefined && func0.call(data155, "targetPath")){
let data157 = data155.targetPath;
if(typeof data157 !== "string"){
const err255 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetPath,data:data157};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data155.targetValue !== undefined && func0.call(data155, "targetValue")){
let data158 = data155.targetValue;
if(((typeof data158 !== "string") && (!((typeof data158 == "number") && (isFinite(data158))))) && (typeof data158 !== "boolean")){
const err256 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetValue",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetValue/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetValue.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetValue.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetValue,data:data158};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data155.targetDefault !== undefined && func0.call(data155, "targetDefault")){
let data159 = data155.targetDefault;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key34 of Object.keys(data159)){
if(!((key34 === "path") || (key34 === "value"))){
const err257 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault,data:data159};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data159.path !== undefined && func0.call(data159, "path")){
let data160 = data159.path;
if(typeof data160 !== "string"){
const err258 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetDefault/path",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetDefault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault.properties.path.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault.properties.path,data:data160};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data159.value !== undefined && func0.call(data159, "value")){
let data161 = data159.value;
if(((typeof data161 !== "string") && (!((typeof data161 == "number") && (isFinite(data161))))) && (typeof data161 !== "boolean")){
const err259 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetDefault/value",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetDefault/properties/value/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault.properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault.properties.value.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault.properties.value,data:data161};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetDefault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetDefault,data:data159};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data155.targetTransform !== undefined && func0.call(data155, "targetTransform")){
let data162 = data155.targetTransform;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key35 of Object.keys(data162)){
if(!((((key35 === "apiGroup") || (key35 === "split")) || (key35 === "regex")) || (key35 === "lowercase"))){
const err261 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform,data:data162};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data162.apiGroup !== undefined && func0.call(data162, "apiGroup")){
let data163 = data162.apiGroup;
if(typeof data163 !== "boolean"){
const err262 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/apiGroup",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/apiGroup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.apiGroup.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.apiGroup,data:data163};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data162.split !== undefined && func0.call(data162, "split")){
let data164 = data162.split;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if((data164.separator === undefined) || (!(func0.call(data164, "separator")))){
const err263 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/split/required",keyword:"required",params:{missingProperty: "separator"},message:"must have required property '"+"separator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split,data:data164};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key36 of Object.keys(data164)){
if(!((key36 === "separator") || (key36 === "index"))){
const err264 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split,data:data164};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data164.separator !== undefined && func0.call(data164, "separator")){
let data165 = data164.separator;
if(typeof data165 === "string"){
if(func80(data165) < 1){
const err265 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/split/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator,data:data165};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/split/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split.properties.separator,data:data165};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data164.index !== undefined && func0.call(data164, "index")){
let data166 = data164.index;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err267 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/split/index",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/split/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split.properties.index.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split.properties.index,data:data166};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/split/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.split,data:data164};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data162.regex !== undefined && func0.call(data162, "regex")){
let data167 = data162.regex;
if(typeof data167 !== "string"){
const err269 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/regex",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.regex.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.regex,data:data167};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data162.lowercase !== undefined && func0.call(data162, "lowercase")){
let data168 = data162.lowercase;
if(typeof data168 !== "boolean"){
const err270 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform/lowercase",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/properties/lowercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.lowercase.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.properties.lowercase,data:data168};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/targetTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/targetTransform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.targetTransform,data:data162};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data155.dependencyPath !== undefined && func0.call(data155, "dependencyPath")){
let data169 = data155.dependencyPath;
if(typeof data169 !== "string"){
const err272 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyPath,data:data169};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data155.dependencyValue !== undefined && func0.call(data155, "dependencyValue")){
let data170 = data155.dependencyValue;
if(((typeof data170 !== "string") && (!((typeof data170 == "number") && (isFinite(data170))))) && (typeof data170 !== "boolean")){
const err273 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyValue",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyValue/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyValue.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyValue.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyValue,data:data170};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data155.dependencyDefault !== undefined && func0.call(data155, "dependencyDefault")){
let data171 = data155.dependencyDefault;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key37 of Object.keys(data171)){
if(!((key37 === "path") || (key37 === "value"))){
const err274 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault,data:data171};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data171.path !== undefined && func0.call(data171, "path")){
let data172 = data171.path;
if(typeof data172 !== "string"){
const err275 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyDefault/path",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyDefault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault.properties.path.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault.properties.path,data:data172};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data171.value !== undefined && func0.call(data171, "value")){
let data173 = data171.value;
if(((typeof data173 !== "string") && (!((typeof data173 == "number") && (isFinite(data173))))) && (typeof data173 !== "boolean")){
const err276 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyDefault/value",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyDefault/properties/value/type",keyword:"type",params:{type: schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault.properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault.properties.value.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault.properties.value,data:data173};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyDefault",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyDefault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyDefault,data:data171};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data155.dependencyTransform !== undefined && func0.call(data155, "dependencyTransform")){
let data174 = data155.dependencyTransform;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key38 of Object.keys(data174)){
if(!((((key38 === "apiGroup") || (key38 === "split")) || (key38 === "regex")) || (key38 === "lowercase"))){
const err278 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform,data:data174};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data174.apiGroup !== undefined && func0.call(data174, "apiGroup")){
let data175 = data174.apiGroup;
if(typeof data175 !== "boolean"){
const err279 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/apiGroup",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/apiGroup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.apiGroup.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.apiGroup,data:data175};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data174.split !== undefined && func0.call(data174, "split")){
let data176 = data174.split;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if((data176.separator === undefined) || (!(func0.call(data176, "separator")))){
const err280 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/split/required",keyword:"required",params:{missingProperty: "separator"},message:"must have required property '"+"separator"+"'",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split.required,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data176};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
for(const key39 of Object.keys(data176)){
if(!((key39 === "separator") || (key39 === "index"))){
const err281 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data176};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data176.separator !== undefined && func0.call(data176, "separator")){
let data177 = data176.separator;
if(typeof data177 === "string"){
if(func80(data177) < 1){
const err282 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator,data:data177};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/split/separator",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.separator,data:data177};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data176.index !== undefined && func0.call(data176, "index")){
let data178 = data176.index;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err284 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/split/index",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/split/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.index.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split.properties.index,data:data178};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/split",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/split/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.split,data:data176};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data174.regex !== undefined && func0.call(data174, "regex")){
let data179 = data174.regex;
if(typeof data179 !== "string"){
const err286 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/regex",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.regex.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.regex,data:data179};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data174.lowercase !== undefined && func0.call(data174, "lowercase")){
let data180 = data174.lowercase;
if(typeof data180 !== "boolean"){
const err287 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform/lowercase",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/properties/lowercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.lowercase.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.properties.lowercase,data:data180};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20+"/dependencyTransform",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/properties/dependencyTransform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.properties.dependencyTransform,data:data174};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria/" + i20,schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.items,data:data155};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/criteria",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.criteria,data:data154};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data151.selectorPath !== undefined && func0.call(data151, "selectorPath")){
let data181 = data151.selectorPath;
if(typeof data181 !== "string"){
const err291 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19+"/selectorPath",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/properties/selectorPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.selectorPath.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items.properties.selectorPath,data:data181};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/spec/relationships/matchNone/" + i19,schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.properties.matchNone.items.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone.items,data:data151};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/spec/relationships/matchNone",schemaPath:"#/properties/spec/properties/relationships/properties/matchNone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.spec.properties.relationships.properties.matchNone.type,parentSchema:schema31.properties.spec.properties.relationships.properties.matchNone,data:data150};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/spec/relationships",schemaPath:"#/properties/spec/properties/relationships/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.properties.relationships.type,parentSchema:schema31.properties.spec.properties.relationships,data:data85};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.spec.type,parentSchema:schema31.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
