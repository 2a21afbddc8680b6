// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck

export const actor_kind = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/actor_kind.json","type":"string","enum":["human","llm","system"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"actor_kind.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "human") || (data === "llm")) || (data === "system"))){
const err1 = {instancePath,schemaPath:"actor_kind.json#/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const anomaly_entry = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/anomaly_entry.json","type":"object","properties":{"anomaly_type":{"allOf":[{"$ref":"anomaly_type.json"}]},"expected_identity":{"allOf":[{"$ref":"artifact_identity.json"}]},"manifest_step":{"type":"string","minLength":1},"checked_at":{"allOf":[{"$ref":"timestamp.json"}]},"remediation_hint":{"type":["string","null"]}},"required":["anomaly_type","expected_identity","manifest_step","checked_at"],"additionalProperties":false};
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/anomaly_type.json","type":"string","enum":["missing_artifact"]};
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/timestamp.json","type":"string","pattern":"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/artifact_identity.json","type":"object","properties":{"mission_key":{"type":"string","minLength":1},"path":{"allOf":[{"$ref":"artifact_path.json"}]},"artifact_class":{"allOf":[{"$ref":"artifact_class.json"}]},"run_id":{"type":["string","null"]},"wp_id":{"type":["string","null"]}},"required":["mission_key","path","artifact_class"],"additionalProperties":false};
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/artifact_path.json","type":"string","minLength":1};
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/artifact_class.json","type":"string","enum":["input","workflow","output","evidence","policy","runtime"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mission_key === undefined){
const err0 = {instancePath,schemaPath:"artifact_identity.json#/required",keyword:"required",params:{missingProperty: "mission_key"},message:"must have required property '"+"mission_key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"artifact_identity.json#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.artifact_class === undefined){
const err2 = {instancePath,schemaPath:"artifact_identity.json#/required",keyword:"required",params:{missingProperty: "artifact_class"},message:"must have required property '"+"artifact_class"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "mission_key") || (key0 === "path")) || (key0 === "artifact_class")) || (key0 === "run_id")) || (key0 === "wp_id"))){
const err3 = {instancePath,schemaPath:"artifact_identity.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mission_key !== undefined){
let data0 = data.mission_key;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/mission_key",schemaPath:"artifact_identity.json#/properties/mission_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/mission_key",schemaPath:"artifact_identity.json#/properties/mission_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/path",schemaPath:"artifact_path.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/path",schemaPath:"artifact_path.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.artifact_class !== undefined){
let data2 = data.artifact_class;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/artifact_class",schemaPath:"artifact_class.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((data2 === "input") || (data2 === "workflow")) || (data2 === "output")) || (data2 === "evidence")) || (data2 === "policy")) || (data2 === "runtime"))){
const err9 = {instancePath:instancePath+"/artifact_class",schemaPath:"artifact_class.json#/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.run_id !== undefined){
let data3 = data.run_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/run_id",schemaPath:"artifact_identity.json#/properties/run_id/type",keyword:"type",params:{type: schema34.properties.run_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.wp_id !== undefined){
let data4 = data.wp_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/wp_id",schemaPath:"artifact_identity.json#/properties/wp_id/type",keyword:"type",params:{type: schema34.properties.wp_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"artifact_identity.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.anomaly_type === undefined){
const err0 = {instancePath,schemaPath:"anomaly_entry.json#/required",keyword:"required",params:{missingProperty: "anomaly_type"},message:"must have required property '"+"anomaly_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expected_identity === undefined){
const err1 = {instancePath,schemaPath:"anomaly_entry.json#/required",keyword:"required",params:{missingProperty: "expected_identity"},message:"must have required property '"+"expected_identity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.manifest_step === undefined){
const err2 = {instancePath,schemaPath:"anomaly_entry.json#/required",keyword:"required",params:{missingProperty: "manifest_step"},message:"must have required property '"+"manifest_step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.checked_at === undefined){
const err3 = {instancePath,schemaPath:"anomaly_entry.json#/required",keyword:"required",params:{missingProperty: "checked_at"},message:"must have required property '"+"checked_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "anomaly_type") || (key0 === "expected_identity")) || (key0 === "manifest_step")) || (key0 === "checked_at")) || (key0 === "remediation_hint"))){
const err4 = {instancePath,schemaPath:"anomaly_entry.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.anomaly_type !== undefined){
let data0 = data.anomaly_type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/anomaly_type",schemaPath:"anomaly_type.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "missing_artifact")){
const err6 = {instancePath:instancePath+"/anomaly_type",schemaPath:"anomaly_type.json#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expected_identity !== undefined){
if(!(validate22(data.expected_identity, {instancePath:instancePath+"/expected_identity",parentData:data,parentDataProperty:"expected_identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.manifest_step !== undefined){
let data2 = data.manifest_step;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/manifest_step",schemaPath:"anomaly_entry.json#/properties/manifest_step/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/manifest_step",schemaPath:"anomaly_entry.json#/properties/manifest_step/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.checked_at !== undefined){
let data3 = data.checked_at;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/checked_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
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
const err10 = {instancePath:instancePath+"/checked_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.remediation_hint !== undefined){
let data4 = data.remediation_hint;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/remediation_hint",schemaPath:"anomaly_entry.json#/properties/remediation_hint/type",keyword:"type",params:{type: schema32.properties.remediation_hint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"anomaly_entry.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const anomaly_type = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"anomaly_type.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "missing_artifact")){
const err1 = {instancePath,schemaPath:"anomaly_type.json#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const artifact_class = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"artifact_class.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "input") || (data === "workflow")) || (data === "output")) || (data === "evidence")) || (data === "policy")) || (data === "runtime"))){
const err1 = {instancePath,schemaPath:"artifact_class.json#/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const artifact_entry = validate26;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/artifact_entry.json","type":"object","properties":{"identity":{"allOf":[{"$ref":"artifact_identity.json"}]},"content_ref":{"allOf":[{"$ref":"content_hash_ref.json"}]},"indexed_at":{"allOf":[{"$ref":"timestamp.json"}]},"provenance":{"if":{"type":"null"},"else":{"$ref":"provenance_ref.json"}},"superseded":{"type":"boolean"},"step_id":{"type":["string","null"]}},"required":["identity","content_ref","indexed_at","superseded"],"additionalProperties":false};
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/content_hash_ref.json","type":"object","properties":{"hash":{"allOf":[{"$ref":"hash.json"}]},"algorithm":{"allOf":[{"$ref":"hash_algorithm.json"}]},"size_bytes":{"if":{"type":"null"},"else":{"$ref":"non_negative_integer.json"}},"encoding":{"type":["string","null"]}},"required":["hash","algorithm"],"additionalProperties":false};
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/hash.json","type":"string","minLength":1};
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/hash_algorithm.json","type":"string","enum":["sha256","sha512","md5"]};
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/non_negative_integer.json","type":"integer","minimum":0,"maximum":9007199254740991};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hash === undefined){
const err0 = {instancePath,schemaPath:"content_hash_ref.json#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.algorithm === undefined){
const err1 = {instancePath,schemaPath:"content_hash_ref.json#/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "hash") || (key0 === "algorithm")) || (key0 === "size_bytes")) || (key0 === "encoding"))){
const err2 = {instancePath,schemaPath:"content_hash_ref.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hash !== undefined){
let data0 = data.hash;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/hash",schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/hash",schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data1 = data.algorithm;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/algorithm",schemaPath:"hash_algorithm.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "sha256") || (data1 === "sha512")) || (data1 === "md5"))){
const err6 = {instancePath:instancePath+"/algorithm",schemaPath:"hash_algorithm.json#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size_bytes !== undefined){
let data2 = data.size_bytes;
const _errs11 = errors;
let valid5 = true;
const _errs12 = errors;
if(data2 !== null){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs14 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/size_bytes",schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/size_bytes",schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/size_bytes",schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid5 = _valid0;
}
if(!valid5){
const err11 = {instancePath:instancePath+"/size_bytes",schemaPath:"content_hash_ref.json#/properties/size_bytes/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.encoding !== undefined){
let data3 = data.encoding;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/encoding",schemaPath:"content_hash_ref.json#/properties/encoding/type",keyword:"type",params:{type: schema41.properties.encoding.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"content_hash_ref.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/provenance_ref.json","type":"object","properties":{"source_event_ids":{"if":{"type":"null"},"else":{"type":"array","items":{"type":"string"}}},"git_sha":{"type":["string","null"]},"git_ref":{"type":["string","null"]},"actor_id":{"type":["string","null"]},"actor_kind":{"if":{"type":"null"},"else":{"$ref":"actor_kind.json"}},"revised_at":{"if":{"type":"null"},"else":{"$ref":"timestamp.json"}}},"required":[],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "source_event_ids") || (key0 === "git_sha")) || (key0 === "git_ref")) || (key0 === "actor_id")) || (key0 === "actor_kind")) || (key0 === "revised_at"))){
const err0 = {instancePath,schemaPath:"provenance_ref.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source_event_ids !== undefined){
let data0 = data.source_event_ids;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data0 !== null){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/source_event_ids/" + i0,schemaPath:"provenance_ref.json#/properties/source_event_ids/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
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
const err3 = {instancePath:instancePath+"/source_event_ids",schemaPath:"provenance_ref.json#/properties/source_event_ids/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/source_event_ids",schemaPath:"provenance_ref.json#/properties/source_event_ids/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.git_sha !== undefined){
let data2 = data.git_sha;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/git_sha",schemaPath:"provenance_ref.json#/properties/git_sha/type",keyword:"type",params:{type: schema46.properties.git_sha.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.git_ref !== undefined){
let data3 = data.git_ref;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/git_ref",schemaPath:"provenance_ref.json#/properties/git_ref/type",keyword:"type",params:{type: schema46.properties.git_ref.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.actor_id !== undefined){
let data4 = data.actor_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/actor_id",schemaPath:"provenance_ref.json#/properties/actor_id/type",keyword:"type",params:{type: schema46.properties.actor_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.actor_kind !== undefined){
let data5 = data.actor_kind;
const _errs17 = errors;
let valid4 = true;
const _errs18 = errors;
if(data5 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs20 = errors;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/actor_kind",schemaPath:"actor_kind.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data5 === "human") || (data5 === "llm")) || (data5 === "system"))){
const err10 = {instancePath:instancePath+"/actor_kind",schemaPath:"actor_kind.json#/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = _valid1;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/actor_kind",schemaPath:"provenance_ref.json#/properties/actor_kind/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.revised_at !== undefined){
let data6 = data.revised_at;
const _errs24 = errors;
let valid6 = true;
const _errs25 = errors;
if(data6 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs27 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err13 = {instancePath:instancePath+"/revised_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
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
const err14 = {instancePath:instancePath+"/revised_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid6 = _valid2;
}
if(!valid6){
const err15 = {instancePath:instancePath+"/revised_at",schemaPath:"provenance_ref.json#/properties/revised_at/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
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
const err16 = {instancePath,schemaPath:"provenance_ref.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"artifact_entry.json#/required",keyword:"required",params:{missingProperty: "identity"},message:"must have required property '"+"identity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content_ref === undefined){
const err1 = {instancePath,schemaPath:"artifact_entry.json#/required",keyword:"required",params:{missingProperty: "content_ref"},message:"must have required property '"+"content_ref"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.indexed_at === undefined){
const err2 = {instancePath,schemaPath:"artifact_entry.json#/required",keyword:"required",params:{missingProperty: "indexed_at"},message:"must have required property '"+"indexed_at"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.superseded === undefined){
const err3 = {instancePath,schemaPath:"artifact_entry.json#/required",keyword:"required",params:{missingProperty: "superseded"},message:"must have required property '"+"superseded"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "identity") || (key0 === "content_ref")) || (key0 === "indexed_at")) || (key0 === "provenance")) || (key0 === "superseded")) || (key0 === "step_id"))){
const err4 = {instancePath,schemaPath:"artifact_entry.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identity !== undefined){
if(!(validate22(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.content_ref !== undefined){
if(!(validate28(data.content_ref, {instancePath:instancePath+"/content_ref",parentData:data,parentDataProperty:"content_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.indexed_at !== undefined){
let data2 = data.indexed_at;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/indexed_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/indexed_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.provenance !== undefined){
let data3 = data.provenance;
const _errs11 = errors;
let valid5 = true;
const _errs12 = errors;
if(data3 !== null){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs14 = errors;
if(!(validate30(data3, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid5 = _valid0;
}
if(!valid5){
const err8 = {instancePath:instancePath+"/provenance",schemaPath:"artifact_entry.json#/properties/provenance/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.superseded !== undefined){
if(typeof data.superseded !== "boolean"){
const err9 = {instancePath:instancePath+"/superseded",schemaPath:"artifact_entry.json#/properties/superseded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.step_id !== undefined){
let data5 = data.step_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/step_id",schemaPath:"artifact_entry.json#/properties/step_id/type",keyword:"type",params:{type: schema40.properties.step_id.type},message:"must be string,null"};
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
const err11 = {instancePath,schemaPath:"artifact_entry.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const artifact_identity = validate22;

export const artifact_path = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"artifact_path.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"artifact_path.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const content_hash_ref = validate28;

export const context_diagnostics = validate33;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/context_diagnostics.json","type":"object","additionalProperties":{"type":"string"}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"context_diagnostics.json#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"context_diagnostics.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const drift_kind = validate34;
const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/drift_kind.json","type":"string","enum":["artifact_added","artifact_removed","artifact_mutated","anomaly_introduced","anomaly_resolved","manifest_version_changed"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"drift_kind.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "artifact_added") || (data === "artifact_removed")) || (data === "artifact_mutated")) || (data === "anomaly_introduced")) || (data === "anomaly_resolved")) || (data === "manifest_version_changed"))){
const err1 = {instancePath,schemaPath:"drift_kind.json#/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const drift_record = validate35;
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/drift_record.json","type":"object","properties":{"expected_hash":{"allOf":[{"$ref":"hash.json"}]},"actual_hash":{"allOf":[{"$ref":"hash.json"}]},"drift_kind":{"allOf":[{"$ref":"drift_kind.json"}]},"detected_at":{"allOf":[{"$ref":"timestamp.json"}]}},"required":["expected_hash","actual_hash","drift_kind","detected_at"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expected_hash === undefined){
const err0 = {instancePath,schemaPath:"drift_record.json#/required",keyword:"required",params:{missingProperty: "expected_hash"},message:"must have required property '"+"expected_hash"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.actual_hash === undefined){
const err1 = {instancePath,schemaPath:"drift_record.json#/required",keyword:"required",params:{missingProperty: "actual_hash"},message:"must have required property '"+"actual_hash"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.drift_kind === undefined){
const err2 = {instancePath,schemaPath:"drift_record.json#/required",keyword:"required",params:{missingProperty: "drift_kind"},message:"must have required property '"+"drift_kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detected_at === undefined){
const err3 = {instancePath,schemaPath:"drift_record.json#/required",keyword:"required",params:{missingProperty: "detected_at"},message:"must have required property '"+"detected_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "expected_hash") || (key0 === "actual_hash")) || (key0 === "drift_kind")) || (key0 === "detected_at"))){
const err4 = {instancePath,schemaPath:"drift_record.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expected_hash !== undefined){
let data0 = data.expected_hash;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/expected_hash",schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expected_hash",schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.actual_hash !== undefined){
let data1 = data.actual_hash;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/actual_hash",schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/actual_hash",schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.drift_kind !== undefined){
let data2 = data.drift_kind;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/drift_kind",schemaPath:"drift_kind.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data2 === "artifact_added") || (data2 === "artifact_removed")) || (data2 === "artifact_mutated")) || (data2 === "anomaly_introduced")) || (data2 === "anomaly_resolved")) || (data2 === "manifest_version_changed"))){
const err10 = {instancePath:instancePath+"/drift_kind",schemaPath:"drift_kind.json#/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.detected_at !== undefined){
let data3 = data.detected_at;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/detected_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/detected_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"drift_record.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const event = validate36;
const schema57 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/event.json","type":"object","properties":{"event_id":{"allOf":[{"$ref":"event_id.json"}]},"event_type":{"type":"string","minLength":1},"aggregate_id":{"type":"string","minLength":1},"timestamp":{"allOf":[{"$ref":"timestamp.json"}]},"node_id":{"type":"string","minLength":1},"lamport_clock":{"allOf":[{"$ref":"non_negative_integer.json"}]},"project_uuid":{"allOf":[{"$ref":"uuid.json"}]},"correlation_id":{"allOf":[{"$ref":"event_id.json"}]},"payload":{"if":{"type":"null"},"else":{"type":"object","additionalProperties":true}},"causation_id":{"if":{"type":"null"},"else":{"$ref":"event_id.json"}},"project_slug":{"type":["string","null"]},"schema_version":{"if":{"type":"null"},"else":{"$ref":"schema_version.json"}},"data_tier":{"type":["integer","null"],"minimum":0,"maximum":4}},"required":["event_id","event_type","aggregate_id","timestamp","node_id","lamport_clock","project_uuid","correlation_id"],"additionalProperties":true};
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/event_id.json","type":"string","pattern":"^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"};
const schema61 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/uuid.json","type":"string","pattern":"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"};
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/schema_version.json","type":"string","pattern":"^[0-9]+[.][0-9]+[.][0-9]+$"};
const pattern8 = new RegExp("^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$", "u");
const pattern10 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
const pattern13 = new RegExp("^[0-9]+[.][0-9]+[.][0-9]+$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_id === undefined){
const err0 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event_type === undefined){
const err1 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "event_type"},message:"must have required property '"+"event_type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.aggregate_id === undefined){
const err2 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "aggregate_id"},message:"must have required property '"+"aggregate_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.timestamp === undefined){
const err3 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id === undefined){
const err4 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "node_id"},message:"must have required property '"+"node_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.lamport_clock === undefined){
const err5 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "lamport_clock"},message:"must have required property '"+"lamport_clock"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.project_uuid === undefined){
const err6 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "project_uuid"},message:"must have required property '"+"project_uuid"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.correlation_id === undefined){
const err7 = {instancePath,schemaPath:"event.json#/required",keyword:"required",params:{missingProperty: "correlation_id"},message:"must have required property '"+"correlation_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.event_id !== undefined){
let data0 = data.event_id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"event_id.json#/pattern",keyword:"pattern",params:{pattern: "^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"},message:"must match pattern \""+"^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"event_id.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.event_type !== undefined){
let data1 = data.event_type;
if(typeof data1 === "string"){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/event_type",schemaPath:"event.json#/properties/event_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/event_type",schemaPath:"event.json#/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.aggregate_id !== undefined){
let data2 = data.aggregate_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/aggregate_id",schemaPath:"event.json#/properties/aggregate_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/aggregate_id",schemaPath:"event.json#/properties/aggregate_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.timestamp !== undefined){
let data3 = data.timestamp;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/timestamp",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/timestamp",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.node_id !== undefined){
let data4 = data.node_id;
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/node_id",schemaPath:"event.json#/properties/node_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/node_id",schemaPath:"event.json#/properties/node_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.lamport_clock !== undefined){
let data5 = data.lamport_clock;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err18 = {instancePath:instancePath+"/lamport_clock",schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 9007199254740991 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/lamport_clock",schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/lamport_clock",schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.project_uuid !== undefined){
let data6 = data.project_uuid;
if(typeof data6 === "string"){
if(!pattern10.test(data6)){
const err21 = {instancePath:instancePath+"/project_uuid",schemaPath:"uuid.json#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/project_uuid",schemaPath:"uuid.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.correlation_id !== undefined){
let data7 = data.correlation_id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err23 = {instancePath:instancePath+"/correlation_id",schemaPath:"event_id.json#/pattern",keyword:"pattern",params:{pattern: "^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"},message:"must match pattern \""+"^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"+"\""};
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
const err24 = {instancePath:instancePath+"/correlation_id",schemaPath:"event_id.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
const _errs29 = errors;
let valid11 = true;
const _errs30 = errors;
if(data8 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs32 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err26 = {instancePath:instancePath+"/payload",schemaPath:"event.json#/properties/payload/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid11 = _valid0;
}
if(!valid11){
const err27 = {instancePath:instancePath+"/payload",schemaPath:"event.json#/properties/payload/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.causation_id !== undefined){
let data9 = data.causation_id;
const _errs36 = errors;
let valid12 = true;
const _errs37 = errors;
if(data9 !== null){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs39 = errors;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err29 = {instancePath:instancePath+"/causation_id",schemaPath:"event_id.json#/pattern",keyword:"pattern",params:{pattern: "^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"},message:"must match pattern \""+"^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/causation_id",schemaPath:"event_id.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid12 = _valid1;
}
if(!valid12){
const err31 = {instancePath:instancePath+"/causation_id",schemaPath:"event.json#/properties/causation_id/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.project_slug !== undefined){
let data10 = data.project_slug;
if((typeof data10 !== "string") && (data10 !== null)){
const err32 = {instancePath:instancePath+"/project_slug",schemaPath:"event.json#/properties/project_slug/type",keyword:"type",params:{type: schema57.properties.project_slug.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data11 = data.schema_version;
const _errs45 = errors;
let valid14 = true;
const _errs46 = errors;
if(data11 !== null){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs48 = errors;
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
const err34 = {instancePath:instancePath+"/schema_version",schemaPath:"schema_version.json#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+[.][0-9]+[.][0-9]+$"},message:"must match pattern \""+"^[0-9]+[.][0-9]+[.][0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/schema_version",schemaPath:"schema_version.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid14 = _valid2;
}
if(!valid14){
const err36 = {instancePath:instancePath+"/schema_version",schemaPath:"event.json#/properties/schema_version/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.data_tier !== undefined){
let data12 = data.data_tier;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err37 = {instancePath:instancePath+"/data_tier",schemaPath:"event.json#/properties/data_tier/type",keyword:"type",params:{type: schema57.properties.data_tier.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 4 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/data_tier",schemaPath:"event.json#/properties/data_tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/data_tier",schemaPath:"event.json#/properties/data_tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath,schemaPath:"event.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const event_id = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"event_id.json#/pattern",keyword:"pattern",params:{pattern: "^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"},message:"must match pattern \""+"^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"event_id.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const hash = validate38;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const hash_algorithm = validate39;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"hash_algorithm.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "sha256") || (data === "sha512")) || (data === "md5"))){
const err1 = {instancePath,schemaPath:"hash_algorithm.json#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const local_namespace_tuple = validate40;
const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/local_namespace_tuple.json","type":"object","properties":{"project_uuid":{"allOf":[{"$ref":"uuid.json"}]},"feature_slug":{"type":"string","minLength":1},"target_branch":{"type":"string","minLength":1},"mission_key":{"type":"string","minLength":1},"manifest_version":{"allOf":[{"$ref":"manifest_version.json"}]},"step_id":{"type":["string","null"]}},"required":["project_uuid","feature_slug","target_branch","mission_key","manifest_version"],"additionalProperties":false};
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/manifest_version.json","type":"string","minLength":1};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_uuid === undefined){
const err0 = {instancePath,schemaPath:"local_namespace_tuple.json#/required",keyword:"required",params:{missingProperty: "project_uuid"},message:"must have required property '"+"project_uuid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.feature_slug === undefined){
const err1 = {instancePath,schemaPath:"local_namespace_tuple.json#/required",keyword:"required",params:{missingProperty: "feature_slug"},message:"must have required property '"+"feature_slug"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.target_branch === undefined){
const err2 = {instancePath,schemaPath:"local_namespace_tuple.json#/required",keyword:"required",params:{missingProperty: "target_branch"},message:"must have required property '"+"target_branch"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mission_key === undefined){
const err3 = {instancePath,schemaPath:"local_namespace_tuple.json#/required",keyword:"required",params:{missingProperty: "mission_key"},message:"must have required property '"+"mission_key"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.manifest_version === undefined){
const err4 = {instancePath,schemaPath:"local_namespace_tuple.json#/required",keyword:"required",params:{missingProperty: "manifest_version"},message:"must have required property '"+"manifest_version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "project_uuid") || (key0 === "feature_slug")) || (key0 === "target_branch")) || (key0 === "mission_key")) || (key0 === "manifest_version")) || (key0 === "step_id"))){
const err5 = {instancePath,schemaPath:"local_namespace_tuple.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.project_uuid !== undefined){
let data0 = data.project_uuid;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err6 = {instancePath:instancePath+"/project_uuid",schemaPath:"uuid.json#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/project_uuid",schemaPath:"uuid.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.feature_slug !== undefined){
let data1 = data.feature_slug;
if(typeof data1 === "string"){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/feature_slug",schemaPath:"local_namespace_tuple.json#/properties/feature_slug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/feature_slug",schemaPath:"local_namespace_tuple.json#/properties/feature_slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.target_branch !== undefined){
let data2 = data.target_branch;
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/target_branch",schemaPath:"local_namespace_tuple.json#/properties/target_branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/target_branch",schemaPath:"local_namespace_tuple.json#/properties/target_branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mission_key !== undefined){
let data3 = data.mission_key;
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/mission_key",schemaPath:"local_namespace_tuple.json#/properties/mission_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mission_key",schemaPath:"local_namespace_tuple.json#/properties/mission_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.manifest_version !== undefined){
let data4 = data.manifest_version;
if(typeof data4 === "string"){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/manifest_version",schemaPath:"manifest_version.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/manifest_version",schemaPath:"manifest_version.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.step_id !== undefined){
let data5 = data.step_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/step_id",schemaPath:"local_namespace_tuple.json#/properties/step_id/type",keyword:"type",params:{type: schema68.properties.step_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"local_namespace_tuple.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifest_version = validate41;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"manifest_version.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"manifest_version.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const mission_dossier_artifact_indexed_payload = validate42;
const schema72 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/mission_dossier_artifact_indexed_payload.json","type":"object","properties":{"namespace":{"allOf":[{"$ref":"local_namespace_tuple.json"}]},"artifact_id":{"allOf":[{"$ref":"artifact_identity.json"}]},"content_ref":{"allOf":[{"$ref":"content_hash_ref.json"}]},"indexed_at":{"allOf":[{"$ref":"timestamp.json"}]},"provenance":{"if":{"type":"null"},"else":{"$ref":"provenance_ref.json"}},"step_id":{"type":["string","null"]},"supersedes":{"if":{"type":"null"},"else":{"$ref":"artifact_identity.json"}},"context_diagnostics":{"if":{"type":"null"},"else":{"$ref":"context_diagnostics.json"}}},"required":["namespace","artifact_id","content_ref","indexed_at"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"mission_dossier_artifact_indexed_payload.json#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.artifact_id === undefined){
const err1 = {instancePath,schemaPath:"mission_dossier_artifact_indexed_payload.json#/required",keyword:"required",params:{missingProperty: "artifact_id"},message:"must have required property '"+"artifact_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content_ref === undefined){
const err2 = {instancePath,schemaPath:"mission_dossier_artifact_indexed_payload.json#/required",keyword:"required",params:{missingProperty: "content_ref"},message:"must have required property '"+"content_ref"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.indexed_at === undefined){
const err3 = {instancePath,schemaPath:"mission_dossier_artifact_indexed_payload.json#/required",keyword:"required",params:{missingProperty: "indexed_at"},message:"must have required property '"+"indexed_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "namespace") || (key0 === "artifact_id")) || (key0 === "content_ref")) || (key0 === "indexed_at")) || (key0 === "provenance")) || (key0 === "step_id")) || (key0 === "supersedes")) || (key0 === "context_diagnostics"))){
const err4 = {instancePath,schemaPath:"mission_dossier_artifact_indexed_payload.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.namespace !== undefined){
if(!(validate40(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.artifact_id !== undefined){
if(!(validate22(data.artifact_id, {instancePath:instancePath+"/artifact_id",parentData:data,parentDataProperty:"artifact_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.content_ref !== undefined){
if(!(validate28(data.content_ref, {instancePath:instancePath+"/content_ref",parentData:data,parentDataProperty:"content_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.indexed_at !== undefined){
let data3 = data.indexed_at;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err5 = {instancePath:instancePath+"/indexed_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/indexed_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.provenance !== undefined){
let data4 = data.provenance;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data4 !== null){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs16 = errors;
if(!(validate30(data4, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid6 = _valid0;
}
if(!valid6){
const err8 = {instancePath:instancePath+"/provenance",schemaPath:"mission_dossier_artifact_indexed_payload.json#/properties/provenance/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.step_id !== undefined){
let data5 = data.step_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/step_id",schemaPath:"mission_dossier_artifact_indexed_payload.json#/properties/step_id/type",keyword:"type",params:{type: schema72.properties.step_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data6 = data.supersedes;
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data6 !== null){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs23 = errors;
if(!(validate22(data6, {instancePath:instancePath+"/supersedes",parentData:data,parentDataProperty:"supersedes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid7 = _valid1;
}
if(!valid7){
const err11 = {instancePath:instancePath+"/supersedes",schemaPath:"mission_dossier_artifact_indexed_payload.json#/properties/supersedes/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.context_diagnostics !== undefined){
let data7 = data.context_diagnostics;
const _errs25 = errors;
let valid8 = true;
const _errs26 = errors;
if(data7 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs28 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(typeof data7[key1] !== "string"){
const err13 = {instancePath:instancePath+"/context_diagnostics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"context_diagnostics.json#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"context_diagnostics.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid8 = _valid2;
}
if(!valid8){
const err15 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"mission_dossier_artifact_indexed_payload.json#/properties/context_diagnostics/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
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
const err16 = {instancePath,schemaPath:"mission_dossier_artifact_indexed_payload.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const mission_dossier_artifact_missing_payload = validate48;
const schema75 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/mission_dossier_artifact_missing_payload.json","type":"object","properties":{"namespace":{"allOf":[{"$ref":"local_namespace_tuple.json"}]},"expected_identity":{"allOf":[{"$ref":"artifact_identity.json"}]},"manifest_step":{"type":"string","minLength":1},"checked_at":{"allOf":[{"$ref":"timestamp.json"}]},"last_known_ref":{"if":{"type":"null"},"else":{"$ref":"provenance_ref.json"}},"remediation_hint":{"type":["string","null"]},"context_diagnostics":{"if":{"type":"null"},"else":{"$ref":"context_diagnostics.json"}}},"required":["namespace","expected_identity","manifest_step","checked_at"],"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"mission_dossier_artifact_missing_payload.json#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expected_identity === undefined){
const err1 = {instancePath,schemaPath:"mission_dossier_artifact_missing_payload.json#/required",keyword:"required",params:{missingProperty: "expected_identity"},message:"must have required property '"+"expected_identity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.manifest_step === undefined){
const err2 = {instancePath,schemaPath:"mission_dossier_artifact_missing_payload.json#/required",keyword:"required",params:{missingProperty: "manifest_step"},message:"must have required property '"+"manifest_step"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.checked_at === undefined){
const err3 = {instancePath,schemaPath:"mission_dossier_artifact_missing_payload.json#/required",keyword:"required",params:{missingProperty: "checked_at"},message:"must have required property '"+"checked_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "namespace") || (key0 === "expected_identity")) || (key0 === "manifest_step")) || (key0 === "checked_at")) || (key0 === "last_known_ref")) || (key0 === "remediation_hint")) || (key0 === "context_diagnostics"))){
const err4 = {instancePath,schemaPath:"mission_dossier_artifact_missing_payload.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.namespace !== undefined){
if(!(validate40(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.expected_identity !== undefined){
if(!(validate22(data.expected_identity, {instancePath:instancePath+"/expected_identity",parentData:data,parentDataProperty:"expected_identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.manifest_step !== undefined){
let data2 = data.manifest_step;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/manifest_step",schemaPath:"mission_dossier_artifact_missing_payload.json#/properties/manifest_step/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/manifest_step",schemaPath:"mission_dossier_artifact_missing_payload.json#/properties/manifest_step/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.checked_at !== undefined){
let data3 = data.checked_at;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/checked_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/checked_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.last_known_ref !== undefined){
let data4 = data.last_known_ref;
const _errs13 = errors;
let valid5 = true;
const _errs14 = errors;
if(data4 !== null){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs16 = errors;
if(!(validate30(data4, {instancePath:instancePath+"/last_known_ref",parentData:data,parentDataProperty:"last_known_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid5 = _valid0;
}
if(!valid5){
const err10 = {instancePath:instancePath+"/last_known_ref",schemaPath:"mission_dossier_artifact_missing_payload.json#/properties/last_known_ref/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.remediation_hint !== undefined){
let data5 = data.remediation_hint;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/remediation_hint",schemaPath:"mission_dossier_artifact_missing_payload.json#/properties/remediation_hint/type",keyword:"type",params:{type: schema75.properties.remediation_hint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.context_diagnostics !== undefined){
let data6 = data.context_diagnostics;
const _errs20 = errors;
let valid6 = true;
const _errs21 = errors;
if(data6 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs23 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
const err13 = {instancePath:instancePath+"/context_diagnostics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"context_diagnostics.json#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"context_diagnostics.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid6 = _valid1;
}
if(!valid6){
const err15 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"mission_dossier_artifact_missing_payload.json#/properties/context_diagnostics/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
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
const err16 = {instancePath,schemaPath:"mission_dossier_artifact_missing_payload.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const mission_dossier_parity_drift_detected_payload = validate52;
const schema78 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/mission_dossier_parity_drift_detected_payload.json","type":"object","properties":{"namespace":{"allOf":[{"$ref":"local_namespace_tuple.json"}]},"expected_hash":{"allOf":[{"$ref":"hash.json"}]},"actual_hash":{"allOf":[{"$ref":"hash.json"}]},"drift_kind":{"allOf":[{"$ref":"drift_kind.json"}]},"detected_at":{"allOf":[{"$ref":"timestamp.json"}]},"artifact_ids_changed":{"if":{"type":"null"},"else":{"type":"array","items":{"$ref":"artifact_identity.json"}}},"rebuild_hint":{"type":["string","null"]},"context_diagnostics":{"if":{"type":"null"},"else":{"$ref":"context_diagnostics.json"}}},"required":["namespace","expected_hash","actual_hash","drift_kind","detected_at"],"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"mission_dossier_parity_drift_detected_payload.json#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expected_hash === undefined){
const err1 = {instancePath,schemaPath:"mission_dossier_parity_drift_detected_payload.json#/required",keyword:"required",params:{missingProperty: "expected_hash"},message:"must have required property '"+"expected_hash"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.actual_hash === undefined){
const err2 = {instancePath,schemaPath:"mission_dossier_parity_drift_detected_payload.json#/required",keyword:"required",params:{missingProperty: "actual_hash"},message:"must have required property '"+"actual_hash"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.drift_kind === undefined){
const err3 = {instancePath,schemaPath:"mission_dossier_parity_drift_detected_payload.json#/required",keyword:"required",params:{missingProperty: "drift_kind"},message:"must have required property '"+"drift_kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.detected_at === undefined){
const err4 = {instancePath,schemaPath:"mission_dossier_parity_drift_detected_payload.json#/required",keyword:"required",params:{missingProperty: "detected_at"},message:"must have required property '"+"detected_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "namespace") || (key0 === "expected_hash")) || (key0 === "actual_hash")) || (key0 === "drift_kind")) || (key0 === "detected_at")) || (key0 === "artifact_ids_changed")) || (key0 === "rebuild_hint")) || (key0 === "context_diagnostics"))){
const err5 = {instancePath,schemaPath:"mission_dossier_parity_drift_detected_payload.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.namespace !== undefined){
if(!(validate40(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.expected_hash !== undefined){
let data1 = data.expected_hash;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/expected_hash",schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/expected_hash",schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.actual_hash !== undefined){
let data2 = data.actual_hash;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/actual_hash",schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/actual_hash",schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.drift_kind !== undefined){
let data3 = data.drift_kind;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/drift_kind",schemaPath:"drift_kind.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data3 === "artifact_added") || (data3 === "artifact_removed")) || (data3 === "artifact_mutated")) || (data3 === "anomaly_introduced")) || (data3 === "anomaly_resolved")) || (data3 === "manifest_version_changed"))){
const err11 = {instancePath:instancePath+"/drift_kind",schemaPath:"drift_kind.json#/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.detected_at !== undefined){
let data4 = data.detected_at;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/detected_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/detected_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.artifact_ids_changed !== undefined){
let data5 = data.artifact_ids_changed;
const _errs21 = errors;
let valid10 = true;
const _errs22 = errors;
if(data5 !== null){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs24 = errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data5[i0], {instancePath:instancePath+"/artifact_ids_changed/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/artifact_ids_changed",schemaPath:"mission_dossier_parity_drift_detected_payload.json#/properties/artifact_ids_changed/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid10 = _valid0;
}
if(!valid10){
const err16 = {instancePath:instancePath+"/artifact_ids_changed",schemaPath:"mission_dossier_parity_drift_detected_payload.json#/properties/artifact_ids_changed/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.rebuild_hint !== undefined){
let data7 = data.rebuild_hint;
if((typeof data7 !== "string") && (data7 !== null)){
const err17 = {instancePath:instancePath+"/rebuild_hint",schemaPath:"mission_dossier_parity_drift_detected_payload.json#/properties/rebuild_hint/type",keyword:"type",params:{type: schema78.properties.rebuild_hint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.context_diagnostics !== undefined){
let data8 = data.context_diagnostics;
const _errs30 = errors;
let valid13 = true;
const _errs31 = errors;
if(data8 !== null){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs33 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
const err19 = {instancePath:instancePath+"/context_diagnostics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"context_diagnostics.json#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"context_diagnostics.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid13 = _valid1;
}
if(!valid13){
const err21 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"mission_dossier_parity_drift_detected_payload.json#/properties/context_diagnostics/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"mission_dossier_parity_drift_detected_payload.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const mission_dossier_snapshot_computed_payload = validate55;
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/mission_dossier_snapshot_computed_payload.json","type":"object","properties":{"namespace":{"allOf":[{"$ref":"local_namespace_tuple.json"}]},"snapshot_hash":{"allOf":[{"$ref":"hash.json"}]},"artifact_count":{"allOf":[{"$ref":"non_negative_integer.json"}]},"anomaly_count":{"allOf":[{"$ref":"non_negative_integer.json"}]},"computed_at":{"allOf":[{"$ref":"timestamp.json"}]},"algorithm":{"if":{"type":"null"},"else":{"$ref":"hash_algorithm.json"}},"context_diagnostics":{"if":{"type":"null"},"else":{"$ref":"context_diagnostics.json"}}},"required":["namespace","snapshot_hash","artifact_count","anomaly_count","computed_at"],"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"mission_dossier_snapshot_computed_payload.json#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.snapshot_hash === undefined){
const err1 = {instancePath,schemaPath:"mission_dossier_snapshot_computed_payload.json#/required",keyword:"required",params:{missingProperty: "snapshot_hash"},message:"must have required property '"+"snapshot_hash"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.artifact_count === undefined){
const err2 = {instancePath,schemaPath:"mission_dossier_snapshot_computed_payload.json#/required",keyword:"required",params:{missingProperty: "artifact_count"},message:"must have required property '"+"artifact_count"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.anomaly_count === undefined){
const err3 = {instancePath,schemaPath:"mission_dossier_snapshot_computed_payload.json#/required",keyword:"required",params:{missingProperty: "anomaly_count"},message:"must have required property '"+"anomaly_count"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.computed_at === undefined){
const err4 = {instancePath,schemaPath:"mission_dossier_snapshot_computed_payload.json#/required",keyword:"required",params:{missingProperty: "computed_at"},message:"must have required property '"+"computed_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "namespace") || (key0 === "snapshot_hash")) || (key0 === "artifact_count")) || (key0 === "anomaly_count")) || (key0 === "computed_at")) || (key0 === "algorithm")) || (key0 === "context_diagnostics"))){
const err5 = {instancePath,schemaPath:"mission_dossier_snapshot_computed_payload.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.namespace !== undefined){
if(!(validate40(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.snapshot_hash !== undefined){
let data1 = data.snapshot_hash;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.artifact_count !== undefined){
let data2 = data.artifact_count;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/artifact_count",schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/artifact_count",schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/artifact_count",schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.anomaly_count !== undefined){
let data3 = data.anomaly_count;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err11 = {instancePath:instancePath+"/anomaly_count",schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 9007199254740991 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/anomaly_count",schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/anomaly_count",schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.computed_at !== undefined){
let data4 = data.computed_at;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/computed_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/computed_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data5 = data.algorithm;
const _errs21 = errors;
let valid10 = true;
const _errs22 = errors;
if(data5 !== null){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs24 = errors;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/algorithm",schemaPath:"hash_algorithm.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data5 === "sha256") || (data5 === "sha512")) || (data5 === "md5"))){
const err18 = {instancePath:instancePath+"/algorithm",schemaPath:"hash_algorithm.json#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid10 = _valid0;
}
if(!valid10){
const err19 = {instancePath:instancePath+"/algorithm",schemaPath:"mission_dossier_snapshot_computed_payload.json#/properties/algorithm/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.context_diagnostics !== undefined){
let data6 = data.context_diagnostics;
const _errs28 = errors;
let valid12 = true;
const _errs29 = errors;
if(data6 !== null){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs31 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
const err21 = {instancePath:instancePath+"/context_diagnostics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"context_diagnostics.json#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"context_diagnostics.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid12 = _valid1;
}
if(!valid12){
const err23 = {instancePath:instancePath+"/context_diagnostics",schemaPath:"mission_dossier_snapshot_computed_payload.json#/properties/context_diagnostics/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"mission_dossier_snapshot_computed_payload.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const mission_dossier_state = validate57;
const schema91 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/mission_dossier_state.json","type":"object","properties":{"namespace":{"if":{"type":"null"},"else":{"$ref":"local_namespace_tuple.json"}},"artifacts":{"type":"object","additionalProperties":{"$ref":"artifact_entry.json"}},"anomalies":{"type":"array","items":{"$ref":"anomaly_entry.json"}},"latest_snapshot":{"if":{"type":"null"},"else":{"$ref":"snapshot_summary.json"}},"drift_history":{"type":"array","items":{"$ref":"drift_record.json"}},"parity_status":{"allOf":[{"$ref":"parity_status.json"}]},"event_count":{"allOf":[{"$ref":"non_negative_integer.json"}]}},"required":["artifacts","anomalies","drift_history","parity_status","event_count"],"additionalProperties":false};
const schema98 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/parity_status.json","type":"string","enum":["clean","drifted","unknown"]};
const schema92 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://mission-dossier-contracts.example/schemas/snapshot_summary.json","type":"object","properties":{"snapshot_hash":{"allOf":[{"$ref":"hash.json"}]},"artifact_count":{"allOf":[{"$ref":"non_negative_integer.json"}]},"anomaly_count":{"allOf":[{"$ref":"non_negative_integer.json"}]},"computed_at":{"allOf":[{"$ref":"timestamp.json"}]},"algorithm":{"allOf":[{"$ref":"hash_algorithm.json"}]}},"required":["snapshot_hash","artifact_count","anomaly_count","computed_at","algorithm"],"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.snapshot_hash === undefined){
const err0 = {instancePath,schemaPath:"snapshot_summary.json#/required",keyword:"required",params:{missingProperty: "snapshot_hash"},message:"must have required property '"+"snapshot_hash"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.artifact_count === undefined){
const err1 = {instancePath,schemaPath:"snapshot_summary.json#/required",keyword:"required",params:{missingProperty: "artifact_count"},message:"must have required property '"+"artifact_count"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.anomaly_count === undefined){
const err2 = {instancePath,schemaPath:"snapshot_summary.json#/required",keyword:"required",params:{missingProperty: "anomaly_count"},message:"must have required property '"+"anomaly_count"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.computed_at === undefined){
const err3 = {instancePath,schemaPath:"snapshot_summary.json#/required",keyword:"required",params:{missingProperty: "computed_at"},message:"must have required property '"+"computed_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.algorithm === undefined){
const err4 = {instancePath,schemaPath:"snapshot_summary.json#/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "snapshot_hash") || (key0 === "artifact_count")) || (key0 === "anomaly_count")) || (key0 === "computed_at")) || (key0 === "algorithm"))){
const err5 = {instancePath,schemaPath:"snapshot_summary.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.snapshot_hash !== undefined){
let data0 = data.snapshot_hash;
if(typeof data0 === "string"){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"hash.json#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"hash.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.artifact_count !== undefined){
let data1 = data.artifact_count;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err8 = {instancePath:instancePath+"/artifact_count",schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/artifact_count",schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/artifact_count",schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.anomaly_count !== undefined){
let data2 = data.anomaly_count;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err11 = {instancePath:instancePath+"/anomaly_count",schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/anomaly_count",schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/anomaly_count",schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.computed_at !== undefined){
let data3 = data.computed_at;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/computed_at",schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/computed_at",schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data4 = data.algorithm;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/algorithm",schemaPath:"hash_algorithm.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data4 === "sha256") || (data4 === "sha512")) || (data4 === "md5"))){
const err17 = {instancePath:instancePath+"/algorithm",schemaPath:"hash_algorithm.json#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
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
const err18 = {instancePath,schemaPath:"snapshot_summary.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.artifacts === undefined){
const err0 = {instancePath,schemaPath:"mission_dossier_state.json#/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.anomalies === undefined){
const err1 = {instancePath,schemaPath:"mission_dossier_state.json#/required",keyword:"required",params:{missingProperty: "anomalies"},message:"must have required property '"+"anomalies"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.drift_history === undefined){
const err2 = {instancePath,schemaPath:"mission_dossier_state.json#/required",keyword:"required",params:{missingProperty: "drift_history"},message:"must have required property '"+"drift_history"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.parity_status === undefined){
const err3 = {instancePath,schemaPath:"mission_dossier_state.json#/required",keyword:"required",params:{missingProperty: "parity_status"},message:"must have required property '"+"parity_status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event_count === undefined){
const err4 = {instancePath,schemaPath:"mission_dossier_state.json#/required",keyword:"required",params:{missingProperty: "event_count"},message:"must have required property '"+"event_count"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "namespace") || (key0 === "artifacts")) || (key0 === "anomalies")) || (key0 === "latest_snapshot")) || (key0 === "drift_history")) || (key0 === "parity_status")) || (key0 === "event_count"))){
const err5 = {instancePath,schemaPath:"mission_dossier_state.json#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data0 !== null){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(!(validate40(data0, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"mission_dossier_state.json#/properties/namespace/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data1 = data.artifacts;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate26(data1[key1], {instancePath:instancePath+"/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/artifacts",schemaPath:"mission_dossier_state.json#/properties/artifacts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.anomalies !== undefined){
let data3 = data.anomalies;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data3[i0], {instancePath:instancePath+"/anomalies/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/anomalies",schemaPath:"mission_dossier_state.json#/properties/anomalies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.latest_snapshot !== undefined){
let data5 = data.latest_snapshot;
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(data5 !== null){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs18 = errors;
if(!(validate61(data5, {instancePath:instancePath+"/latest_snapshot",parentData:data,parentDataProperty:"latest_snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
}
if(!valid5){
const err11 = {instancePath:instancePath+"/latest_snapshot",schemaPath:"mission_dossier_state.json#/properties/latest_snapshot/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.drift_history !== undefined){
let data6 = data.drift_history;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate35(data6[i1], {instancePath:instancePath+"/drift_history/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/drift_history",schemaPath:"mission_dossier_state.json#/properties/drift_history/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.parity_status !== undefined){
let data8 = data.parity_status;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/parity_status",schemaPath:"parity_status.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data8 === "clean") || (data8 === "drifted")) || (data8 === "unknown"))){
const err14 = {instancePath:instancePath+"/parity_status",schemaPath:"parity_status.json#/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.event_count !== undefined){
let data9 = data.event_count;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err15 = {instancePath:instancePath+"/event_count",schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 9007199254740991 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/event_count",schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/event_count",schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"mission_dossier_state.json#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const non_negative_integer = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"non_negative_integer.json#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"non_negative_integer.json#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"non_negative_integer.json#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const parity_status = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"parity_status.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "clean") || (data === "drifted")) || (data === "unknown"))){
const err1 = {instancePath,schemaPath:"parity_status.json#/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const provenance_ref = validate30;

export const schema_version = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = {instancePath,schemaPath:"schema_version.json#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+[.][0-9]+[.][0-9]+$"},message:"must match pattern \""+"^[0-9]+[.][0-9]+[.][0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"schema_version.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const snapshot_summary = validate61;

export const timestamp = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"timestamp.json#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"timestamp.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const uuid = validate68;

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"uuid.json#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"uuid.json#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};
