import { An as didYouMean, At as integerOf, Cr as groupOf, Dr as kindsNamed, Dt as POINT, Fn as defaultKindCatalog, Fr as parseResourcePath, It as PROFILE_LABEL, Jn as failure, Ln as knownVersions, Mn as errorDiagnostic, Mr as unionOfKinds, Mt as DEFAULT_PROFILE, Nn as hasErrors, Nr as formatPath, Nt as DESCRIPTION_ANNOTATION, Pn as warningDiagnostic, Pr as parsePath, Pt as PROFILES, Rn as versionedKind, Tn as escapeControls, Yn as success, _r as isJsonObject, ar as canHaveInCommon, bn as inexactNumberText, gr as isJsonList, ir as UNSUPPORTED_TYPE, jn as nearestWord, jt as stringForm, kn as inPlaceOrder, kr as kindsText, nr as RELATIONSHIPS, or as canLink, vr as ownValue, wn as quote, xn as isInexact, xr as EVERY_KIND, yr as setOwn, zn as normaliseDocument, zt as dialectIdOf } from "./check.js";
import { r as RESOURCE_OPERATORS, t as OPERATORS } from "./operator.js";
import { n as stepsOf, t as formatValuePath } from "./value-path.js";
import { n as REGISTRY_SCHEMA } from "./registry-schema.js";
import { t as validate } from "./validate.js";
import { createRequire } from "node:module";
import leven from "leven";
// src/base/deep-freeze.ts
function deepFreeze(value) {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const member of Object.values(value)) deepFreeze(member);
	}
	return value;
}
// src/pattern/actor-table.ts
var ActorTable = class {
	ids;
	isComplete;
	#byId = new Map();
	constructor(actors, areIdsIntact) {
		for (const actor of actors) if (actor !== void 0) this.#byId.set(actor.id, this.#byId.has(actor.id) ? void 0 : actor);
		this.ids = [...this.#byId.keys()];
		this.isComplete = areIdsIntact && ![...this.#byId.values()].includes(void 0);
	}
	has(id) {
		return this.#byId.has(id);
	}
	actorOf(id) {
		return this.#byId.get(id);
	}
};
// src/pattern/message.ts
const FIELDS$1 = [
	"name",
	"namespace",
	"kind"
];
const PLACEHOLDER$1 = /\{\{([^{}]*)\}\}/g;
function parseMessage(message, actors, refuse) {
	const known = actors.flatMap((actor) => FIELDS$1.map((field) => ({
		word: `${actor.id}.${field}`,
		actor,
		field
	})));
	const words = known.map(({ word }) => `{{${word}}}`);
	const parts = [];
	const pushText = (text, offset) => {
		if (/\{\{[\s\S]*?\}\}/.test(text)) {
			const start = text.indexOf("{{");
			const help = `known here: ${words.join(", ")}`;
			refuse(`the placeholder ${quote(text.slice(start))} is not known`, help, offset + start);
		}
		if (text !== "") parts.push({ text });
	};
	let end = 0;
	for (const match of message.matchAll(PLACEHOLDER$1)) {
		pushText(message.slice(end, match.index), end);
		end = match.index + match[0].length;
		const placeholder = known.find(({ word }) => word === match[1]);
		if (placeholder === void 0) refuse(`the placeholder ${quote(match[0])} is not known`, didYouMean(match[0], words), match.index);
		else parts.push({
			role: placeholder.actor,
			field: placeholder.field
		});
	}
	pushText(message.slice(end), end);
	return parts;
}
// src/pattern/package-name.ts
const REGO_KEYWORDS = new Set("as contains data default else every false if import in input not null package some true with".split(" "));
function packageNameOf(patternName) {
	const name = patternName.replace(/[^A-Za-z0-9]/g, "_").toLowerCase();
	return /^[0-9]/.test(name) || REGO_KEYWORDS.has(name) ? `p_${name}` : name;
}
// src/pattern/field-place.ts
const places = new WeakMap();
function placeOfField(root, name) {
	let byName = places.get(root);
	if (byName === void 0) {
		byName = placesBelow(root);
		places.set(root, byName);
	}
	return byName.get(name);
}
function placesBelow(root) {
	const byName = new Map();
	const seen = new Set([root]);
	let level = [{
		type: root,
		path: []
	}];
	while (level.length > 0) {
		const here = new Map();
		const below = [];
		for (const { type, path } of level) {
			if (type.shape !== "object") continue;
			for (const [key, field] of type.fields) {
				const place = [...path, {
					step: "key",
					key
				}];
				here.set(key, here.has(key) ? void 0 : place);
				const inner = insideLists(field, place);
				if (!seen.has(inner.type)) below.push(inner);
				seen.add(inner.type);
			}
		}
		for (const [key, place] of here) if (!byName.has(key)) byName.set(key, place);
		level = below;
	}
	return byName;
}
function insideLists(type, path) {
	return type.shape === "list" ? insideLists(type.of, [...path, { step: "each" }]) : {
		type,
		path
	};
}
// src/pattern/field-diagnostic.ts
function unknownField(place, fields, key) {
	const known = [...fields.keys()];
	const elsewhere = nearestWord(key, known) === void 0 ? placeOfField(place.root, key) : void 0;
	const help = elsewhere === void 0 ? didYouMean(key, known) : `did you mean ${textOf(elsewhere)}? known here: ${known.join(", ")}`;
	return {
		code: "pattern/unknown-field",
		message: `${nameOf(place)} has no field ${quote(key)}`,
		help
	};
}
function stepIntoList(place, key, rest) {
	const mended = textOf([
		...place.path,
		{ step: "each" },
		...rest
	]);
	return {
		code: "pattern/step-into-list",
		message: `${nameOf(place)} is a list, so the step ${quote(key)} into it finds nothing`,
		help: `write ${mended} for every element, or [0] for the first`
	};
}
function stepIntoScalar(place, key, rest) {
	const keys = [...place.path.slice(-1), ...rest].map((step) => step.step === "key" ? step.key : "[]");
	const isOneKey = rest.length > 0 && keys.every((one) => /^[\w/-]+$/.test(one));
	const mended = textOf([...place.path.slice(0, -1), {
		step: "key",
		key: keys.join(".")
	}]);
	return {
		code: "pattern/step-into-scalar",
		message: `${nameOf(place)} is a single value, so the step ${quote(key)} into it finds nothing`,
		help: isOneKey ? `did you mean ${mended}? a key with dots stands in brackets` : `end the path at ${textOf(place.path)}`
	};
}
function notAList(place, shape, brackets) {
	const actual = {
		object: "an object",
		map: "an object with keys of its own",
		scalar: "a single value"
	}[shape];
	return {
		code: "pattern/not-a-list",
		message: `${nameOf(place)} is ${actual}, not a list, so ${formatPath([brackets])} finds nothing`,
		help: shape === "map" ? "name one of its keys, or end the path before the brackets" : "leave out the brackets"
	};
}
function nameOf({ kind, path }) {
	return path.length === 0 ? `the kind ${kind}` : `${textOf(path)} of the kind ${kind}`;
}
function textOf(path) {
	return quote(`.${formatPath(path)}`);
}
// src/pattern/kubernetes-fields.ts
const KINDS = `
APIService
Binding
CSIDriver=CSIDriver@storage.k8s.io/v1 CSIDriver@storage.k8s.io/v1beta1
CSINode
CSIStorageCapacity
CertificateSigningRequest=CertificateSigningRequest@certificates.k8s.io/v1 CertificateSigningRequest@certificates.k8s.io/v1beta1
ClusterRole
ClusterRoleBinding
ComponentStatus
ConfigMap
ControllerRevision
CronJob
CustomResourceDefinition=CustomResourceDefinition@apiextensions.k8s.io/v1 CustomResourceDefinition@apiextensions.k8s.io/v1beta1
DaemonSet=DaemonSet@apps/v1 DaemonSet@apps/v1beta2 DaemonSet@extensions/v1beta1
Deployment=Deployment@apps/v1 Deployment@apps/v1beta2 Deployment@apps/v1beta1
DeviceClass
EndpointSlice=EndpointSlice@discovery.k8s.io/v1 EndpointSlice@discovery.k8s.io/v1beta1
Endpoints
Event=Event@events.k8s.io/v1 Event@v1
Eviction
FlowSchema
HorizontalPodAutoscaler=HorizontalPodAutoscaler@autoscaling/v2 HorizontalPodAutoscaler@autoscaling/v1 HorizontalPodAutoscaler@autoscaling/v2beta2 HorizontalPodAutoscaler@autoscaling/v2beta1
IPAddress
Ingress=Ingress@networking.k8s.io/v1 Ingress@extensions/v1beta1
IngressClass
Job
Lease=Lease@coordination.k8s.io/v1 Lease@coordination.k8s.io/v1beta1
LimitRange
LocalSubjectAccessReview=LocalSubjectAccessReview@authorization.k8s.io/v1 LocalSubjectAccessReview@authorization.k8s.io/v1beta1
MutatingAdmissionPolicy
MutatingAdmissionPolicyBinding
MutatingWebhookConfiguration=MutatingWebhookConfiguration@admissionregistration.k8s.io/v1 MutatingWebhookConfiguration@admissionregistration.k8s.io/v1beta1
Namespace
NetworkPolicy=NetworkPolicy@networking.k8s.io/v1 NetworkPolicy@extensions/v1beta1
Node
PersistentVolume
PersistentVolumeClaim
Pod
PodDisruptionBudget=PodDisruptionBudget@policy/v1 PodDisruptionBudget@policy/v1beta1
PodSecurityPolicy
PodTemplate
PriorityClass
PriorityLevelConfiguration=PriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta1
ReplicaSet=ReplicaSet@apps/v1 ReplicaSet@apps/v1beta2
ReplicationController
ResourceQuota
Role
RoleBinding
RuntimeClass
Scale=Scale@autoscaling/v1 Scale@apps/v1beta2
Secret
SelfSubjectAccessReview=SelfSubjectAccessReview@authorization.k8s.io/v1 SelfSubjectAccessReview@authorization.k8s.io/v1beta1
SelfSubjectReview
SelfSubjectRulesReview
Service
ServiceAccount
ServiceCIDR
StatefulSet=StatefulSet@apps/v1 StatefulSet@apps/v1beta2
StorageClass
SubjectAccessReview=SubjectAccessReview@authorization.k8s.io/v1 SubjectAccessReview@authorization.k8s.io/v1beta1
TokenRequest=TokenRequest@authentication.k8s.io/v1
TokenReview
ValidatingAdmissionPolicy
ValidatingAdmissionPolicyBinding
ValidatingWebhookConfiguration=ValidatingWebhookConfiguration@admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration@admissionregistration.k8s.io/v1beta1
VolumeAttachment=VolumeAttachment@storage.k8s.io/v1 VolumeAttachment@storage.k8s.io/v1beta1
VolumeAttributesClass
`;
const TYPES$1 = `
APIService apiVersion kind metadata:ObjectMeta spec:APIServiceSpec status:APIServiceStatus
APIServiceCondition lastTransitionTime message reason status type
APIServiceSpec caBundle group groupPriorityMinimum insecureSkipTLSVerify service:ServiceReference@apiregistration.k8s.io/v1 version versionPriority
APIServiceStatus conditions:[APIServiceCondition]
AWSElasticBlockStoreVolumeSource fsType partition readOnly volumeID
Affinity nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity
AggregationRule clusterRoleSelectors:[LabelSelector]
AllowedCSIDriver name
AllowedFlexVolume driver
AllowedHostPath pathPrefix readOnly
AppArmorProfile localhostProfile type
ApplyConfiguration expression
AttachedVolume devicePath name
AuditAnnotation key valueExpression
AzureDiskVolumeSource cachingMode diskName diskURI fsType kind readOnly
AzureFilePersistentVolumeSource readOnly secretName secretNamespace shareName
AzureFileVolumeSource readOnly secretName shareName
Binding apiVersion kind metadata:ObjectMeta target:ObjectReference
BoundObjectReference apiVersion kind name uid
CELDeviceSelector expression
CSIDriver@storage.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:CSIDriverSpec@storage.k8s.io/v1
CSIDriver@storage.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:CSIDriverSpec@storage.k8s.io/v1beta1
CSIDriverSpec@storage.k8s.io/v1 attachRequired fsGroupPolicy nodeAllocatableUpdatePeriodSeconds podInfoOnMount preventPodSchedulingIfMissing requiresRepublish seLinuxMount serviceAccountTokenInSecrets storageCapacity tokenRequests:[TokenRequest@storage.k8s.io/v1] volumeLifecycleModes:[]
CSIDriverSpec@storage.k8s.io/v1beta1 attachRequired fsGroupPolicy podInfoOnMount requiresRepublish storageCapacity tokenRequests:[TokenRequest@storage.k8s.io/v1] volumeLifecycleModes:[]
CSINode apiVersion kind metadata:ObjectMeta spec:CSINodeSpec
CSINodeDriver allocatable:VolumeNodeResources name nodeID topologyKeys:[]
CSINodeSpec drivers:[CSINodeDriver]
CSIPersistentVolumeSource controllerExpandSecretRef:SecretReference controllerPublishSecretRef:SecretReference driver fsType nodeExpandSecretRef:SecretReference nodePublishSecretRef:SecretReference nodeStageSecretRef:SecretReference readOnly volumeAttributes:{} volumeHandle
CSIStorageCapacity apiVersion capacity:* kind maximumVolumeSize:* metadata:ObjectMeta nodeTopology:LabelSelector storageClassName
CSIVolumeSource driver fsType nodePublishSecretRef:LocalObjectReference readOnly volumeAttributes:{}
Capabilities add:[] drop:[]
CephFSPersistentVolumeSource monitors:[] path readOnly secretFile secretRef:SecretReference user
CephFSVolumeSource monitors:[] path readOnly secretFile secretRef:LocalObjectReference user
CertificateSigningRequest@certificates.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:CertificateSigningRequestSpec@certificates.k8s.io/v1 status:CertificateSigningRequestStatus
CertificateSigningRequest@certificates.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:CertificateSigningRequestSpec@certificates.k8s.io/v1beta1 status:CertificateSigningRequestStatus
CertificateSigningRequestCondition lastTransitionTime lastUpdateTime message reason status type
CertificateSigningRequestSpec@certificates.k8s.io/v1 expirationSeconds extra:{[]} groups:[] request signerName uid usages:[] username
CertificateSigningRequestSpec@certificates.k8s.io/v1beta1 extra:{[]} groups:[] request signerName uid usages:[] username
CertificateSigningRequestStatus certificate conditions:[CertificateSigningRequestCondition]
CinderPersistentVolumeSource fsType readOnly secretRef:SecretReference volumeID
CinderVolumeSource fsType readOnly secretRef:LocalObjectReference volumeID
ClientIPConfig timeoutSeconds
ClusterRole aggregationRule:AggregationRule apiVersion kind metadata:ObjectMeta rules:[PolicyRule]
ClusterRoleBinding apiVersion kind metadata:ObjectMeta roleRef:RoleRef subjects:[Subject@rbac.authorization.k8s.io/v1]
ClusterTrustBundleProjection labelSelector:LabelSelector name optional path signerName
ComponentCondition error message status type
ComponentStatus apiVersion conditions:[ComponentCondition] kind metadata:ObjectMeta
Condition lastTransitionTime message observedGeneration reason status type
ConfigMap apiVersion binaryData:{} data:{} immutable kind metadata:ObjectMeta
ConfigMapEnvSource name optional
ConfigMapKeySelector key name optional
ConfigMapNodeConfigSource kubeletConfigKey name namespace resourceVersion uid
ConfigMapProjection items:[KeyToPath] name optional
ConfigMapVolumeSource defaultMode items:[KeyToPath] name optional
Container args:[] command:[] env:[EnvVar] envFrom:[EnvFromSource] image imagePullPolicy lifecycle:Lifecycle livenessProbe:Probe name ports:[ContainerPort] readinessProbe:Probe resizePolicy:[ContainerResizePolicy] resources:ResourceRequirements restartPolicy restartPolicyRules:[ContainerRestartRule] securityContext:SecurityContext startupProbe:Probe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices:[VolumeDevice] volumeMounts:[VolumeMount] workingDir
ContainerExtendedResourceRequest containerName requestName resourceName
ContainerImage names:[] sizeBytes
ContainerPort containerPort hostIP hostPort name protocol
ContainerResizePolicy resourceName restartPolicy
ContainerResourceMetricSource@autoscaling/v2 container name target:MetricTarget
ContainerResourceMetricSource@autoscaling/v2beta1 container name targetAverageUtilization targetAverageValue:*
ContainerResourceMetricStatus@autoscaling/v2 container current:MetricValueStatus name
ContainerResourceMetricStatus@autoscaling/v2beta1 container currentAverageUtilization currentAverageValue:* name
ContainerRestartRule action exitCodes:ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator values:[]
ContainerState running:ContainerStateRunning terminated:ContainerStateTerminated waiting:ContainerStateWaiting
ContainerStateRunning startedAt
ContainerStateTerminated containerID exitCode finishedAt message reason signal startedAt
ContainerStateWaiting message reason
ContainerStatus allocatedResources:{*} allocatedResourcesStatus:[ResourceStatus] containerID image imageID lastState:ContainerState name ready resources:ResourceRequirements restartCount started state:ContainerState stopSignal user:ContainerUser volumeMounts:[VolumeMountStatus]
ContainerUser linux:LinuxContainerUser
ControllerRevision apiVersion data:* kind metadata:ObjectMeta revision
CronJob apiVersion kind metadata:ObjectMeta spec:CronJobSpec status:CronJobStatus
CronJobSpec concurrencyPolicy failedJobsHistoryLimit jobTemplate:JobTemplateSpec schedule startingDeadlineSeconds successfulJobsHistoryLimit suspend timeZone
CronJobStatus active:[ObjectReference] lastScheduleTime lastSuccessfulTime
CrossVersionObjectReference apiVersion kind name
CustomResourceColumnDefinition@apiextensions.k8s.io/v1 description format jsonPath name priority type
CustomResourceColumnDefinition@apiextensions.k8s.io/v1beta1 JSONPath description format name priority type
CustomResourceConversion@apiextensions.k8s.io/v1 strategy webhook:WebhookConversion
CustomResourceConversion@apiextensions.k8s.io/v1beta1 conversionReviewVersions:[] strategy webhookClientConfig:WebhookClientConfig
CustomResourceDefinition@apiextensions.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:CustomResourceDefinitionSpec@apiextensions.k8s.io/v1 status:CustomResourceDefinitionStatus@apiextensions.k8s.io/v1
CustomResourceDefinition@apiextensions.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:CustomResourceDefinitionSpec@apiextensions.k8s.io/v1beta1 status:CustomResourceDefinitionStatus@apiextensions.k8s.io/v1beta1
CustomResourceDefinitionCondition@apiextensions.k8s.io/v1 lastTransitionTime message observedGeneration reason status type
CustomResourceDefinitionCondition@apiextensions.k8s.io/v1beta1 lastTransitionTime message reason status type
CustomResourceDefinitionNames categories:[] kind listKind plural shortNames:[] singular
CustomResourceDefinitionSpec@apiextensions.k8s.io/v1 conversion:CustomResourceConversion@apiextensions.k8s.io/v1 group names:CustomResourceDefinitionNames preserveUnknownFields scope versions:[CustomResourceDefinitionVersion@apiextensions.k8s.io/v1]
CustomResourceDefinitionSpec@apiextensions.k8s.io/v1beta1 additionalPrinterColumns:[CustomResourceColumnDefinition@apiextensions.k8s.io/v1beta1] conversion:CustomResourceConversion@apiextensions.k8s.io/v1beta1 group names:CustomResourceDefinitionNames preserveUnknownFields scope subresources:CustomResourceSubresources validation:CustomResourceValidation version versions:[CustomResourceDefinitionVersion@apiextensions.k8s.io/v1beta1]
CustomResourceDefinitionStatus@apiextensions.k8s.io/v1 acceptedNames:CustomResourceDefinitionNames conditions:[CustomResourceDefinitionCondition@apiextensions.k8s.io/v1] observedGeneration storedVersions:[]
CustomResourceDefinitionStatus@apiextensions.k8s.io/v1beta1 acceptedNames:CustomResourceDefinitionNames conditions:[CustomResourceDefinitionCondition@apiextensions.k8s.io/v1beta1] storedVersions:[]
CustomResourceDefinitionVersion@apiextensions.k8s.io/v1 additionalPrinterColumns:[CustomResourceColumnDefinition@apiextensions.k8s.io/v1] deprecated deprecationWarning name schema:CustomResourceValidation selectableFields:[SelectableField] served storage subresources:CustomResourceSubresources
CustomResourceDefinitionVersion@apiextensions.k8s.io/v1beta1 additionalPrinterColumns:[CustomResourceColumnDefinition@apiextensions.k8s.io/v1beta1] deprecated deprecationWarning name schema:CustomResourceValidation served storage subresources:CustomResourceSubresources
CustomResourceSubresourceScale labelSelectorPath specReplicasPath statusReplicasPath
CustomResourceSubresources scale:CustomResourceSubresourceScale status:*
CustomResourceValidation openAPIV3Schema:*
DaemonEndpoint Port
DaemonSet@apps/v1 apiVersion kind metadata:ObjectMeta spec:DaemonSetSpec@apps/v1 status:DaemonSetStatus
DaemonSet@apps/v1beta2 apiVersion kind metadata:ObjectMeta spec:DaemonSetSpec@apps/v1beta2 status:DaemonSetStatus
DaemonSet@extensions/v1beta1 apiVersion kind metadata:ObjectMeta spec:DaemonSetSpec@extensions/v1beta1 status:DaemonSetStatus
DaemonSetCondition lastTransitionTime message reason status type
DaemonSetSpec@apps/v1 minReadySeconds revisionHistoryLimit selector:LabelSelector template:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy@apps/v1
DaemonSetSpec@apps/v1beta2 minReadySeconds revisionHistoryLimit selector:LabelSelector template:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy@apps/v1beta2
DaemonSetSpec@extensions/v1beta1 minReadySeconds revisionHistoryLimit selector:LabelSelector template:PodTemplateSpec templateGeneration updateStrategy:DaemonSetUpdateStrategy@apps/v1beta2
DaemonSetStatus collisionCount conditions:[DaemonSetCondition] currentNumberScheduled desiredNumberScheduled numberAvailable numberMisscheduled numberReady numberUnavailable observedGeneration updatedNumberScheduled
DaemonSetUpdateStrategy@apps/v1 rollingUpdate:RollingUpdateDaemonSet@apps/v1 type
DaemonSetUpdateStrategy@apps/v1beta2 rollingUpdate:RollingUpdateDaemonSet@apps/v1beta2 type
DeleteOptions apiVersion dryRun:[] gracePeriodSeconds ignoreStoreReadErrorWithClusterBreakingPotential kind orphanDependents preconditions:Preconditions propagationPolicy
Deployment@apps/v1 apiVersion kind metadata:ObjectMeta spec:DeploymentSpec@apps/v1 status:DeploymentStatus@apps/v1
Deployment@apps/v1beta1 apiVersion kind metadata:ObjectMeta spec:DeploymentSpec@apps/v1beta1 status:DeploymentStatus@apps/v1beta2
Deployment@apps/v1beta2 apiVersion kind metadata:ObjectMeta spec:DeploymentSpec@apps/v1 status:DeploymentStatus@apps/v1beta2
DeploymentCondition lastTransitionTime lastUpdateTime message reason status type
DeploymentSpec@apps/v1 minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit selector:LabelSelector strategy:DeploymentStrategy template:PodTemplateSpec
DeploymentSpec@apps/v1beta1 minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit rollbackTo:RollbackConfig selector:LabelSelector strategy:DeploymentStrategy template:PodTemplateSpec
DeploymentStatus@apps/v1 availableReplicas collisionCount conditions:[DeploymentCondition] observedGeneration readyReplicas replicas terminatingReplicas unavailableReplicas updatedReplicas
DeploymentStatus@apps/v1beta2 availableReplicas collisionCount conditions:[DeploymentCondition] observedGeneration readyReplicas replicas unavailableReplicas updatedReplicas
DeploymentStrategy rollingUpdate:RollingUpdateDeployment type
DeviceClass apiVersion kind metadata:ObjectMeta spec:DeviceClassSpec
DeviceClassConfiguration opaque:OpaqueDeviceConfiguration
DeviceClassSpec config:[DeviceClassConfiguration] extendedResourceName selectors:[DeviceSelector]
DeviceSelector cel:CELDeviceSelector
DownwardAPIProjection items:[DownwardAPIVolumeFile]
DownwardAPIVolumeFile fieldRef:ObjectFieldSelector mode path resourceFieldRef:ResourceFieldSelector
DownwardAPIVolumeSource defaultMode items:[DownwardAPIVolumeFile]
EmptyDirVolumeSource medium sizeLimit:*
Endpoint@discovery.k8s.io/v1 addresses:[] conditions:EndpointConditions deprecatedTopology:{} hints:EndpointHints@discovery.k8s.io/v1 hostname nodeName targetRef:ObjectReference zone
Endpoint@discovery.k8s.io/v1beta1 addresses:[] conditions:EndpointConditions hints:EndpointHints@discovery.k8s.io/v1beta1 hostname nodeName targetRef:ObjectReference topology:{}
EndpointAddress hostname ip nodeName targetRef:ObjectReference
EndpointConditions ready serving terminating
EndpointHints@discovery.k8s.io/v1 forNodes:[ForNode] forZones:[ForZone]
EndpointHints@discovery.k8s.io/v1beta1 forZones:[ForZone]
EndpointPort appProtocol name port protocol
EndpointSlice@discovery.k8s.io/v1 addressType apiVersion endpoints:[Endpoint@discovery.k8s.io/v1] kind metadata:ObjectMeta ports:[EndpointPort]
EndpointSlice@discovery.k8s.io/v1beta1 addressType apiVersion endpoints:[Endpoint@discovery.k8s.io/v1beta1] kind metadata:ObjectMeta ports:[EndpointPort]
EndpointSubset addresses:[EndpointAddress] notReadyAddresses:[EndpointAddress] ports:[EndpointPort]
Endpoints apiVersion kind metadata:ObjectMeta subsets:[EndpointSubset]
EnvFromSource configMapRef:ConfigMapEnvSource prefix secretRef:SecretEnvSource
EnvVar name value valueFrom:EnvVarSource
EnvVarSource configMapKeyRef:ConfigMapKeySelector fieldRef:ObjectFieldSelector fileKeyRef:FileKeySelector resourceFieldRef:ResourceFieldSelector secretKeyRef:SecretKeySelector
EphemeralContainer args:[] command:[] env:[EnvVar] envFrom:[EnvFromSource] image imagePullPolicy lifecycle:Lifecycle livenessProbe:Probe name ports:[ContainerPort] readinessProbe:Probe resizePolicy:[ContainerResizePolicy] resources:ResourceRequirements restartPolicy restartPolicyRules:[ContainerRestartRule] securityContext:SecurityContext startupProbe:Probe stdin stdinOnce targetContainerName terminationMessagePath terminationMessagePolicy tty volumeDevices:[VolumeDevice] volumeMounts:[VolumeMount] workingDir
EphemeralVolumeSource volumeClaimTemplate:PersistentVolumeClaimTemplate
Event@events.k8s.io/v1 action apiVersion deprecatedCount deprecatedFirstTimestamp deprecatedLastTimestamp deprecatedSource:EventSource eventTime kind metadata:ObjectMeta note reason regarding:ObjectReference related:ObjectReference reportingController reportingInstance series:EventSeries type
Event@v1 action apiVersion count eventTime firstTimestamp involvedObject:ObjectReference kind lastTimestamp message metadata:ObjectMeta reason related:ObjectReference reportingComponent reportingInstance series:EventSeries source:EventSource type
EventSeries count lastObservedTime
EventSource component host
Eviction apiVersion deleteOptions:DeleteOptions kind metadata:ObjectMeta
ExecAction command:[]
ExemptPriorityLevelConfiguration lendablePercent nominalConcurrencyShares
ExpressionWarning fieldRef warning
ExternalMetricSource@autoscaling/v2 metric:MetricIdentifier target:MetricTarget
ExternalMetricSource@autoscaling/v2beta1 metricName metricSelector:LabelSelector targetAverageValue:* targetValue:*
ExternalMetricStatus@autoscaling/v2 current:MetricValueStatus metric:MetricIdentifier
ExternalMetricStatus@autoscaling/v2beta1 currentAverageValue:* currentValue:* metricName metricSelector:LabelSelector
FCVolumeSource fsType lun readOnly targetWWNs:[] wwids:[]
FSGroupStrategyOptions ranges:[IDRange] rule
FieldSelectorAttributes rawSelector requirements:[FieldSelectorRequirement]
FieldSelectorRequirement key operator values:[]
FileKeySelector key optional path volumeName
FlexPersistentVolumeSource driver fsType options:{} readOnly secretRef:SecretReference
FlexVolumeSource driver fsType options:{} readOnly secretRef:LocalObjectReference
FlockerVolumeSource datasetName datasetUUID
FlowDistinguisherMethod type
FlowSchema apiVersion kind metadata:ObjectMeta spec:FlowSchemaSpec status:FlowSchemaStatus
FlowSchemaCondition lastTransitionTime message reason status type
FlowSchemaSpec distinguisherMethod:FlowDistinguisherMethod matchingPrecedence priorityLevelConfiguration:PriorityLevelConfigurationReference rules:[PolicyRulesWithSubjects]
FlowSchemaStatus conditions:[FlowSchemaCondition]
ForNode name
ForZone name
GCEPersistentDiskVolumeSource fsType partition pdName readOnly
GRPCAction port service
GitRepoVolumeSource directory repository revision
GlusterfsPersistentVolumeSource endpoints endpointsNamespace path readOnly
GlusterfsVolumeSource endpoints path readOnly
GroupSubject name
HPAScalingPolicy periodSeconds type value
HPAScalingRules@autoscaling/v2 policies:[HPAScalingPolicy] selectPolicy stabilizationWindowSeconds tolerance:*
HPAScalingRules@autoscaling/v2beta2 policies:[HPAScalingPolicy] selectPolicy stabilizationWindowSeconds
HTTPGetAction host httpHeaders:[HTTPHeader] path port:* scheme
HTTPHeader name value
HTTPIngressPath@extensions/v1beta1 backend:IngressBackend@extensions/v1beta1 path pathType
HTTPIngressPath@networking.k8s.io/v1 backend:IngressBackend@networking.k8s.io/v1 path pathType
HTTPIngressRuleValue@extensions/v1beta1 paths:[HTTPIngressPath@extensions/v1beta1]
HTTPIngressRuleValue@networking.k8s.io/v1 paths:[HTTPIngressPath@networking.k8s.io/v1]
HorizontalPodAutoscaler@autoscaling/v1 apiVersion kind metadata:ObjectMeta spec:HorizontalPodAutoscalerSpec@autoscaling/v1 status:HorizontalPodAutoscalerStatus@autoscaling/v1
HorizontalPodAutoscaler@autoscaling/v2 apiVersion kind metadata:ObjectMeta spec:HorizontalPodAutoscalerSpec@autoscaling/v2 status:HorizontalPodAutoscalerStatus@autoscaling/v2
HorizontalPodAutoscaler@autoscaling/v2beta1 apiVersion kind metadata:ObjectMeta spec:HorizontalPodAutoscalerSpec@autoscaling/v2beta1 status:HorizontalPodAutoscalerStatus@autoscaling/v2beta1
HorizontalPodAutoscaler@autoscaling/v2beta2 apiVersion kind metadata:ObjectMeta spec:HorizontalPodAutoscalerSpec@autoscaling/v2beta2 status:HorizontalPodAutoscalerStatus@autoscaling/v2
HorizontalPodAutoscalerBehavior@autoscaling/v2 scaleDown:HPAScalingRules@autoscaling/v2 scaleUp:HPAScalingRules@autoscaling/v2
HorizontalPodAutoscalerBehavior@autoscaling/v2beta2 scaleDown:HPAScalingRules@autoscaling/v2beta2 scaleUp:HPAScalingRules@autoscaling/v2beta2
HorizontalPodAutoscalerCondition lastTransitionTime message reason status type
HorizontalPodAutoscalerSpec@autoscaling/v1 maxReplicas minReplicas scaleTargetRef:CrossVersionObjectReference targetCPUUtilizationPercentage
HorizontalPodAutoscalerSpec@autoscaling/v2 behavior:HorizontalPodAutoscalerBehavior@autoscaling/v2 maxReplicas metrics:[MetricSpec@autoscaling/v2] minReplicas scaleTargetRef:CrossVersionObjectReference
HorizontalPodAutoscalerSpec@autoscaling/v2beta1 maxReplicas metrics:[MetricSpec@autoscaling/v2beta1] minReplicas scaleTargetRef:CrossVersionObjectReference
HorizontalPodAutoscalerSpec@autoscaling/v2beta2 behavior:HorizontalPodAutoscalerBehavior@autoscaling/v2beta2 maxReplicas metrics:[MetricSpec@autoscaling/v2] minReplicas scaleTargetRef:CrossVersionObjectReference
HorizontalPodAutoscalerStatus@autoscaling/v1 currentCPUUtilizationPercentage currentReplicas desiredReplicas lastScaleTime observedGeneration
HorizontalPodAutoscalerStatus@autoscaling/v2 conditions:[HorizontalPodAutoscalerCondition] currentMetrics:[MetricStatus@autoscaling/v2] currentReplicas desiredReplicas lastScaleTime observedGeneration
HorizontalPodAutoscalerStatus@autoscaling/v2beta1 conditions:[HorizontalPodAutoscalerCondition] currentMetrics:[MetricStatus@autoscaling/v2beta1] currentReplicas desiredReplicas lastScaleTime observedGeneration
HostAlias hostnames:[] ip
HostIP ip
HostPathVolumeSource path type
HostPortRange max min
IDRange max min
IPAddress apiVersion kind metadata:ObjectMeta spec:IPAddressSpec
IPAddressSpec parentRef:ParentReference
IPBlock cidr except:[]
ISCSIPersistentVolumeSource chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals:[] readOnly secretRef:SecretReference targetPortal
ISCSIVolumeSource chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals:[] readOnly secretRef:LocalObjectReference targetPortal
ImageVolumeSource pullPolicy reference
ImageVolumeStatus imageRef
Ingress@extensions/v1beta1 apiVersion kind metadata:ObjectMeta spec:IngressSpec@extensions/v1beta1 status:IngressStatus@extensions/v1beta1
Ingress@networking.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:IngressSpec@networking.k8s.io/v1 status:IngressStatus@networking.k8s.io/v1
IngressBackend@extensions/v1beta1 resource:TypedLocalObjectReference serviceName servicePort:*
IngressBackend@networking.k8s.io/v1 resource:TypedLocalObjectReference service:IngressServiceBackend
IngressClass apiVersion kind metadata:ObjectMeta spec:IngressClassSpec
IngressClassParametersReference apiGroup kind name namespace scope
IngressClassSpec controller parameters:IngressClassParametersReference
IngressLoadBalancerIngress hostname ip ports:[IngressPortStatus]
IngressLoadBalancerStatus ingress:[IngressLoadBalancerIngress]
IngressPortStatus error port protocol
IngressRule@extensions/v1beta1 host http:HTTPIngressRuleValue@extensions/v1beta1
IngressRule@networking.k8s.io/v1 host http:HTTPIngressRuleValue@networking.k8s.io/v1
IngressServiceBackend name port:ServiceBackendPort
IngressSpec@extensions/v1beta1 backend:IngressBackend@extensions/v1beta1 ingressClassName rules:[IngressRule@extensions/v1beta1] tls:[IngressTLS]
IngressSpec@networking.k8s.io/v1 defaultBackend:IngressBackend@networking.k8s.io/v1 ingressClassName rules:[IngressRule@networking.k8s.io/v1] tls:[IngressTLS]
IngressStatus@extensions/v1beta1 loadBalancer:LoadBalancerStatus
IngressStatus@networking.k8s.io/v1 loadBalancer:IngressLoadBalancerStatus
IngressTLS hosts:[] secretName
JSONPatch expression
Job apiVersion kind metadata:ObjectMeta spec:JobSpec status:JobStatus
JobCondition lastProbeTime lastTransitionTime message reason status type
JobSpec activeDeadlineSeconds backoffLimit backoffLimitPerIndex completionMode completions managedBy manualSelector maxFailedIndexes parallelism podFailurePolicy:PodFailurePolicy podReplacementPolicy selector:LabelSelector successPolicy:SuccessPolicy suspend template:PodTemplateSpec ttlSecondsAfterFinished
JobStatus active completedIndexes completionTime conditions:[JobCondition] failed failedIndexes ready startTime succeeded terminating uncountedTerminatedPods:UncountedTerminatedPods
JobTemplateSpec metadata:ObjectMeta spec:JobSpec
KeyToPath key mode path
LabelSelector matchExpressions:[LabelSelectorRequirement] matchLabels:{}
LabelSelectorAttributes rawSelector requirements:[LabelSelectorRequirement]
LabelSelectorRequirement key operator values:[]
Lease@coordination.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:LeaseSpec@coordination.k8s.io/v1
Lease@coordination.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:LeaseSpec@coordination.k8s.io/v1beta1
LeaseSpec@coordination.k8s.io/v1 acquireTime holderIdentity leaseDurationSeconds leaseTransitions preferredHolder renewTime strategy
LeaseSpec@coordination.k8s.io/v1beta1 acquireTime holderIdentity leaseDurationSeconds leaseTransitions renewTime
Lifecycle postStart:LifecycleHandler preStop:LifecycleHandler stopSignal
LifecycleHandler exec:ExecAction httpGet:HTTPGetAction sleep:SleepAction tcpSocket:TCPSocketAction
LimitRange apiVersion kind metadata:ObjectMeta spec:LimitRangeSpec
LimitRangeItem default:{*} defaultRequest:{*} max:{*} maxLimitRequestRatio:{*} min:{*} type
LimitRangeSpec limits:[LimitRangeItem]
LimitResponse queuing:QueuingConfiguration type
LimitedPriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1 borrowingLimitPercent lendablePercent limitResponse:LimitResponse nominalConcurrencyShares
LimitedPriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta1 assuredConcurrencyShares limitResponse:LimitResponse
LimitedPriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta2 assuredConcurrencyShares borrowingLimitPercent lendablePercent limitResponse:LimitResponse
LinuxContainerUser gid supplementalGroups:[] uid
LoadBalancerIngress hostname ip ipMode ports:[PortStatus]
LoadBalancerStatus ingress:[LoadBalancerIngress]
LocalObjectReference name
LocalSubjectAccessReview@authorization.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:SubjectAccessReviewSpec@authorization.k8s.io/v1 status:SubjectAccessReviewStatus
LocalSubjectAccessReview@authorization.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:SubjectAccessReviewSpec@authorization.k8s.io/v1beta1 status:SubjectAccessReviewStatus
LocalVolumeSource fsType path
ManagedFieldsEntry apiVersion fieldsType fieldsV1:* manager operation subresource time
MatchCondition expression name
MatchResources excludeResourceRules:[NamedRuleWithOperations] matchPolicy namespaceSelector:LabelSelector objectSelector:LabelSelector resourceRules:[NamedRuleWithOperations]
MetricIdentifier name selector:LabelSelector
MetricSpec@autoscaling/v2 containerResource:ContainerResourceMetricSource@autoscaling/v2 external:ExternalMetricSource@autoscaling/v2 object:ObjectMetricSource@autoscaling/v2 pods:PodsMetricSource@autoscaling/v2 resource:ResourceMetricSource@autoscaling/v2 type
MetricSpec@autoscaling/v2beta1 containerResource:ContainerResourceMetricSource@autoscaling/v2beta1 external:ExternalMetricSource@autoscaling/v2beta1 object:ObjectMetricSource@autoscaling/v2beta1 pods:PodsMetricSource@autoscaling/v2beta1 resource:ResourceMetricSource@autoscaling/v2beta1 type
MetricStatus@autoscaling/v2 containerResource:ContainerResourceMetricStatus@autoscaling/v2 external:ExternalMetricStatus@autoscaling/v2 object:ObjectMetricStatus@autoscaling/v2 pods:PodsMetricStatus@autoscaling/v2 resource:ResourceMetricStatus@autoscaling/v2 type
MetricStatus@autoscaling/v2beta1 containerResource:ContainerResourceMetricStatus@autoscaling/v2beta1 external:ExternalMetricStatus@autoscaling/v2beta1 object:ObjectMetricStatus@autoscaling/v2beta1 pods:PodsMetricStatus@autoscaling/v2beta1 resource:ResourceMetricStatus@autoscaling/v2beta1 type
MetricTarget averageUtilization averageValue:* type value:*
MetricValueStatus averageUtilization averageValue:* value:*
ModifyVolumeStatus status targetVolumeAttributesClassName
MutatingAdmissionPolicy apiVersion kind metadata:ObjectMeta spec:MutatingAdmissionPolicySpec
MutatingAdmissionPolicyBinding apiVersion kind metadata:ObjectMeta spec:MutatingAdmissionPolicyBindingSpec
MutatingAdmissionPolicyBindingSpec matchResources:MatchResources paramRef:ParamRef policyName
MutatingAdmissionPolicySpec failurePolicy matchConditions:[MatchCondition] matchConstraints:MatchResources mutations:[Mutation] paramKind:ParamKind reinvocationPolicy variables:[Variable]
MutatingWebhook@admissionregistration.k8s.io/v1 admissionReviewVersions:[] clientConfig:WebhookClientConfig failurePolicy matchConditions:[MatchCondition] matchPolicy name namespaceSelector:LabelSelector objectSelector:LabelSelector reinvocationPolicy rules:[RuleWithOperations] sideEffects timeoutSeconds
MutatingWebhook@admissionregistration.k8s.io/v1beta1 admissionReviewVersions:[] clientConfig:WebhookClientConfig failurePolicy matchPolicy name namespaceSelector:LabelSelector objectSelector:LabelSelector reinvocationPolicy rules:[RuleWithOperations] sideEffects timeoutSeconds
MutatingWebhookConfiguration@admissionregistration.k8s.io/v1 apiVersion kind metadata:ObjectMeta webhooks:[MutatingWebhook@admissionregistration.k8s.io/v1]
MutatingWebhookConfiguration@admissionregistration.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta webhooks:[MutatingWebhook@admissionregistration.k8s.io/v1beta1]
Mutation applyConfiguration:ApplyConfiguration jsonPatch:JSONPatch patchType
NFSVolumeSource path readOnly server
NamedRuleWithOperations apiGroups:[] apiVersions:[] operations:[] resourceNames:[] resources:[] scope
Namespace apiVersion kind metadata:ObjectMeta spec:NamespaceSpec status:NamespaceStatus
NamespaceCondition lastTransitionTime message reason status type
NamespaceSpec finalizers:[]
NamespaceStatus conditions:[NamespaceCondition] phase
NetworkPolicy@extensions/v1beta1 apiVersion kind metadata:ObjectMeta spec:NetworkPolicySpec@extensions/v1beta1
NetworkPolicy@networking.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:NetworkPolicySpec@networking.k8s.io/v1
NetworkPolicyEgressRule@extensions/v1beta1 ports:[NetworkPolicyPort@extensions/v1beta1] to:[NetworkPolicyPeer]
NetworkPolicyEgressRule@networking.k8s.io/v1 ports:[NetworkPolicyPort@networking.k8s.io/v1] to:[NetworkPolicyPeer]
NetworkPolicyIngressRule@extensions/v1beta1 from:[NetworkPolicyPeer] ports:[NetworkPolicyPort@extensions/v1beta1]
NetworkPolicyIngressRule@networking.k8s.io/v1 from:[NetworkPolicyPeer] ports:[NetworkPolicyPort@networking.k8s.io/v1]
NetworkPolicyPeer ipBlock:IPBlock namespaceSelector:LabelSelector podSelector:LabelSelector
NetworkPolicyPort@extensions/v1beta1 port:* protocol
NetworkPolicyPort@networking.k8s.io/v1 endPort port:* protocol
NetworkPolicySpec@extensions/v1beta1 egress:[NetworkPolicyEgressRule@extensions/v1beta1] ingress:[NetworkPolicyIngressRule@extensions/v1beta1] podSelector:LabelSelector policyTypes:[]
NetworkPolicySpec@networking.k8s.io/v1 egress:[NetworkPolicyEgressRule@networking.k8s.io/v1] ingress:[NetworkPolicyIngressRule@networking.k8s.io/v1] podSelector:LabelSelector policyTypes:[]
Node apiVersion kind metadata:ObjectMeta spec:NodeSpec status:NodeStatus
NodeAddress address type
NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[PreferredSchedulingTerm] requiredDuringSchedulingIgnoredDuringExecution:NodeSelector
NodeAllocatableResourceClaimStatus containers:[] resourceClaimName resources:{*}
NodeCondition lastHeartbeatTime lastTransitionTime message reason status type
NodeConfigSource configMap:ConfigMapNodeConfigSource
NodeConfigStatus active:NodeConfigSource assigned:NodeConfigSource error lastKnownGood:NodeConfigSource
NodeDaemonEndpoints kubeletEndpoint:DaemonEndpoint
NodeFeatures supplementalGroupsPolicy
NodeRuntimeHandler features:NodeRuntimeHandlerFeatures name
NodeRuntimeHandlerFeatures recursiveReadOnlyMounts userNamespaces
NodeSelector nodeSelectorTerms:[NodeSelectorTerm]
NodeSelectorRequirement key operator values:[]
NodeSelectorTerm matchExpressions:[NodeSelectorRequirement] matchFields:[NodeSelectorRequirement]
NodeSpec configSource:NodeConfigSource externalID podCIDR podCIDRs:[] providerID taints:[Taint] unschedulable
NodeStatus addresses:[NodeAddress] allocatable:{*} capacity:{*} conditions:[NodeCondition] config:NodeConfigStatus daemonEndpoints:NodeDaemonEndpoints declaredFeatures:[] features:NodeFeatures images:[ContainerImage] nodeInfo:NodeSystemInfo phase runtimeHandlers:[NodeRuntimeHandler] volumesAttached:[AttachedVolume] volumesInUse:[]
NodeSwapStatus capacity
NodeSystemInfo architecture bootID containerRuntimeVersion kernelVersion kubeProxyVersion kubeletVersion machineID operatingSystem osImage swap:NodeSwapStatus systemUUID
NonResourceAttributes path verb
NonResourcePolicyRule nonResourceURLs:[] verbs:[]
NonResourceRule nonResourceURLs:[] verbs:[]
ObjectFieldSelector apiVersion fieldPath
ObjectMeta annotations:{} creationTimestamp deletionGracePeriodSeconds deletionTimestamp finalizers:[] generateName generation labels:{} managedFields:[ManagedFieldsEntry] name namespace ownerReferences:[OwnerReference] resourceVersion selfLink uid
ObjectMetricSource@autoscaling/v2 describedObject:CrossVersionObjectReference metric:MetricIdentifier target:MetricTarget
ObjectMetricSource@autoscaling/v2beta1 averageValue:* metricName selector:LabelSelector target:CrossVersionObjectReference targetValue:*
ObjectMetricStatus@autoscaling/v2 current:MetricValueStatus describedObject:CrossVersionObjectReference metric:MetricIdentifier
ObjectMetricStatus@autoscaling/v2beta1 averageValue:* currentValue:* metricName selector:LabelSelector target:CrossVersionObjectReference
ObjectReference apiVersion fieldPath kind name namespace resourceVersion uid
OpaqueDeviceConfiguration driver parameters:*
Overhead podFixed:{*}
OwnerReference apiVersion blockOwnerDeletion controller kind name uid
ParamKind apiVersion kind
ParamRef name namespace parameterNotFoundAction selector:LabelSelector
ParentReference group name namespace resource
PersistentVolume apiVersion kind metadata:ObjectMeta spec:PersistentVolumeSpec status:PersistentVolumeStatus
PersistentVolumeClaim apiVersion kind metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:PersistentVolumeClaimStatus
PersistentVolumeClaimCondition lastProbeTime lastTransitionTime message reason status type
PersistentVolumeClaimSpec accessModes:[] dataSource:TypedLocalObjectReference dataSourceRef:TypedObjectReference resources:VolumeResourceRequirements selector:LabelSelector storageClassName volumeAttributesClassName volumeMode volumeName
PersistentVolumeClaimStatus accessModes:[] allocatedResourceStatuses:{} allocatedResources:{*} capacity:{*} conditions:[PersistentVolumeClaimCondition] currentVolumeAttributesClassName modifyVolumeStatus:ModifyVolumeStatus phase
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
PersistentVolumeClaimVolumeSource claimName readOnly
PersistentVolumeSpec accessModes:[] awsElasticBlockStore:AWSElasticBlockStoreVolumeSource azureDisk:AzureDiskVolumeSource azureFile:AzureFilePersistentVolumeSource capacity:{*} cephfs:CephFSPersistentVolumeSource cinder:CinderPersistentVolumeSource claimRef:ObjectReference csi:CSIPersistentVolumeSource fc:FCVolumeSource flexVolume:FlexPersistentVolumeSource flocker:FlockerVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource glusterfs:GlusterfsPersistentVolumeSource hostPath:HostPathVolumeSource iscsi:ISCSIPersistentVolumeSource local:LocalVolumeSource mountOptions:[] nfs:NFSVolumeSource nodeAffinity:VolumeNodeAffinity persistentVolumeReclaimPolicy photonPersistentDisk:PhotonPersistentDiskVolumeSource portworxVolume:PortworxVolumeSource quobyte:QuobyteVolumeSource rbd:RBDPersistentVolumeSource scaleIO:ScaleIOPersistentVolumeSource storageClassName storageos:StorageOSPersistentVolumeSource volumeAttributesClassName volumeMode vsphereVolume:VsphereVirtualDiskVolumeSource
PersistentVolumeStatus lastPhaseTransitionTime message phase reason
PhotonPersistentDiskVolumeSource fsType pdID
Pod apiVersion kind metadata:ObjectMeta spec:PodSpec status:PodStatus
PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm] requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm]
PodAffinityTerm labelSelector:LabelSelector matchLabelKeys:[] mismatchLabelKeys:[] namespaceSelector:LabelSelector namespaces:[] topologyKey
PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm] requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm]
PodCertificateProjection certificateChainPath credentialBundlePath keyPath keyType maxExpirationSeconds signerName userAnnotations:{}
PodCondition lastProbeTime lastTransitionTime message observedGeneration reason status type
PodDNSConfig nameservers:[] options:[PodDNSConfigOption] searches:[]
PodDNSConfigOption name value
PodDisruptionBudget@policy/v1 apiVersion kind metadata:ObjectMeta spec:PodDisruptionBudgetSpec@policy/v1 status:PodDisruptionBudgetStatus
PodDisruptionBudget@policy/v1beta1 apiVersion kind metadata:ObjectMeta spec:PodDisruptionBudgetSpec@policy/v1beta1 status:PodDisruptionBudgetStatus
PodDisruptionBudgetSpec@policy/v1 maxUnavailable:* minAvailable:* selector:LabelSelector unhealthyPodEvictionPolicy
PodDisruptionBudgetSpec@policy/v1beta1 maxUnavailable:* minAvailable:* selector:LabelSelector
PodDisruptionBudgetStatus conditions:[Condition] currentHealthy desiredHealthy disruptedPods:{} disruptionsAllowed expectedPods observedGeneration
PodExtendedResourceClaimStatus requestMappings:[ContainerExtendedResourceRequest] resourceClaimName
PodFailurePolicy rules:[PodFailurePolicyRule]
PodFailurePolicyOnExitCodesRequirement containerName operator values:[]
PodFailurePolicyOnPodConditionsPattern status type
PodFailurePolicyRule action onExitCodes:PodFailurePolicyOnExitCodesRequirement onPodConditions:[PodFailurePolicyOnPodConditionsPattern]
PodIP ip
PodOS name
PodReadinessGate conditionType
PodResourceClaim name resourceClaimName resourceClaimTemplateName
PodResourceClaimStatus name resourceClaimName
PodSchedulingGate name
PodSchedulingGroup podGroupName
PodSecurityContext appArmorProfile:AppArmorProfile fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxChangePolicy seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile supplementalGroups:[] supplementalGroupsPolicy sysctls:[Sysctl] windowsOptions:WindowsSecurityContextOptions
PodSecurityPolicy apiVersion kind metadata:ObjectMeta spec:PodSecurityPolicySpec
PodSecurityPolicySpec allowPrivilegeEscalation allowedCSIDrivers:[AllowedCSIDriver] allowedCapabilities:[] allowedFlexVolumes:[AllowedFlexVolume] allowedHostPaths:[AllowedHostPath] allowedProcMountTypes:[] allowedUnsafeSysctls:[] defaultAddCapabilities:[] defaultAllowPrivilegeEscalation forbiddenSysctls:[] fsGroup:FSGroupStrategyOptions hostIPC hostNetwork hostPID hostPorts:[HostPortRange] privileged readOnlyRootFilesystem requiredDropCapabilities:[] runAsGroup:RunAsGroupStrategyOptions runAsUser:RunAsUserStrategyOptions runtimeClass:RuntimeClassStrategyOptions seLinux:SELinuxStrategyOptions supplementalGroups:SupplementalGroupsStrategyOptions volumes:[]
PodSpec activeDeadlineSeconds affinity:Affinity automountServiceAccountToken containers:[Container] dnsConfig:PodDNSConfig dnsPolicy enableServiceLinks ephemeralContainers:[EphemeralContainer] hostAliases:[HostAlias] hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride imagePullSecrets:[LocalObjectReference] initContainers:[Container] nodeName nodeSelector:{} os:PodOS overhead:{*} preemptionPolicy priority priorityClassName readinessGates:[PodReadinessGate] resourceClaims:[PodResourceClaim] resources:ResourceRequirements restartPolicy runtimeClassName schedulerName schedulingGates:[PodSchedulingGate] schedulingGroup:PodSchedulingGroup securityContext:PodSecurityContext serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain terminationGracePeriodSeconds tolerations:[Toleration] topologySpreadConstraints:[TopologySpreadConstraint] volumes:[Volume]
PodStatus allocatedResources:{*} conditions:[PodCondition] containerStatuses:[ContainerStatus] ephemeralContainerStatuses:[ContainerStatus] extendedResourceClaimStatus:PodExtendedResourceClaimStatus hostIP hostIPs:[HostIP] initContainerStatuses:[ContainerStatus] message nodeAllocatableResourceClaimStatuses:[NodeAllocatableResourceClaimStatus] nominatedNodeName observedGeneration phase podIP podIPs:[PodIP] qosClass reason resize resourceClaimStatuses:[PodResourceClaimStatus] resources:ResourceRequirements startTime
PodTemplate apiVersion kind metadata:ObjectMeta template:PodTemplateSpec
PodTemplateSpec metadata:ObjectMeta spec:PodSpec
PodsMetricSource@autoscaling/v2 metric:MetricIdentifier target:MetricTarget
PodsMetricSource@autoscaling/v2beta1 metricName selector:LabelSelector targetAverageValue:*
PodsMetricStatus@autoscaling/v2 current:MetricValueStatus metric:MetricIdentifier
PodsMetricStatus@autoscaling/v2beta1 currentAverageValue:* metricName selector:LabelSelector
PolicyRule apiGroups:[] nonResourceURLs:[] resourceNames:[] resources:[] verbs:[]
PolicyRulesWithSubjects nonResourceRules:[NonResourcePolicyRule] resourceRules:[ResourcePolicyRule] subjects:[Subject@flowcontrol.apiserver.k8s.io/v1]
PortStatus error port protocol
PortworxVolumeSource fsType readOnly volumeID
Preconditions resourceVersion uid
PreferredSchedulingTerm preference:NodeSelectorTerm weight
PriorityClass apiVersion description globalDefault kind metadata:ObjectMeta preemptionPolicy value
PriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:PriorityLevelConfigurationSpec@flowcontrol.apiserver.k8s.io/v1 status:PriorityLevelConfigurationStatus
PriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:PriorityLevelConfigurationSpec@flowcontrol.apiserver.k8s.io/v1beta1 status:PriorityLevelConfigurationStatus
PriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta2 apiVersion kind metadata:ObjectMeta spec:PriorityLevelConfigurationSpec@flowcontrol.apiserver.k8s.io/v1beta2 status:PriorityLevelConfigurationStatus
PriorityLevelConfigurationCondition lastTransitionTime message reason status type
PriorityLevelConfigurationReference name
PriorityLevelConfigurationSpec@flowcontrol.apiserver.k8s.io/v1 exempt:ExemptPriorityLevelConfiguration limited:LimitedPriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1 type
PriorityLevelConfigurationSpec@flowcontrol.apiserver.k8s.io/v1beta1 limited:LimitedPriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta1 type
PriorityLevelConfigurationSpec@flowcontrol.apiserver.k8s.io/v1beta2 limited:LimitedPriorityLevelConfiguration@flowcontrol.apiserver.k8s.io/v1beta2 type
PriorityLevelConfigurationStatus conditions:[PriorityLevelConfigurationCondition]
Probe exec:ExecAction failureThreshold grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds periodSeconds successThreshold tcpSocket:TCPSocketAction terminationGracePeriodSeconds timeoutSeconds
ProjectedVolumeSource defaultMode sources:[VolumeProjection]
QueuingConfiguration handSize queueLengthLimit queues
QuobyteVolumeSource group readOnly registry tenant user volume
RBDPersistentVolumeSource fsType image keyring monitors:[] pool readOnly secretRef:SecretReference user
RBDVolumeSource fsType image keyring monitors:[] pool readOnly secretRef:LocalObjectReference user
ReplicaSet@apps/v1 apiVersion kind metadata:ObjectMeta spec:ReplicaSetSpec status:ReplicaSetStatus@apps/v1
ReplicaSet@apps/v1beta2 apiVersion kind metadata:ObjectMeta spec:ReplicaSetSpec status:ReplicaSetStatus@apps/v1beta2
ReplicaSetCondition lastTransitionTime message reason status type
ReplicaSetSpec minReadySeconds replicas selector:LabelSelector template:PodTemplateSpec
ReplicaSetStatus@apps/v1 availableReplicas conditions:[ReplicaSetCondition] fullyLabeledReplicas observedGeneration readyReplicas replicas terminatingReplicas
ReplicaSetStatus@apps/v1beta2 availableReplicas conditions:[ReplicaSetCondition] fullyLabeledReplicas observedGeneration readyReplicas replicas
ReplicationController apiVersion kind metadata:ObjectMeta spec:ReplicationControllerSpec status:ReplicationControllerStatus
ReplicationControllerCondition lastTransitionTime message reason status type
ReplicationControllerSpec minReadySeconds replicas selector:{} template:PodTemplateSpec
ReplicationControllerStatus availableReplicas conditions:[ReplicationControllerCondition] fullyLabeledReplicas observedGeneration readyReplicas replicas
ResourceAttributes@authorization.k8s.io/v1 fieldSelector:FieldSelectorAttributes group labelSelector:LabelSelectorAttributes name namespace resource subresource verb version
ResourceAttributes@authorization.k8s.io/v1beta1 group name namespace resource subresource verb version
ResourceClaim name request
ResourceFieldSelector containerName divisor:* resource
ResourceHealth health message resourceID
ResourceMetricSource@autoscaling/v2 name target:MetricTarget
ResourceMetricSource@autoscaling/v2beta1 name targetAverageUtilization targetAverageValue:*
ResourceMetricStatus@autoscaling/v2 current:MetricValueStatus name
ResourceMetricStatus@autoscaling/v2beta1 currentAverageUtilization currentAverageValue:* name
ResourcePolicyRule apiGroups:[] clusterScope namespaces:[] resources:[] verbs:[]
ResourceQuota apiVersion kind metadata:ObjectMeta spec:ResourceQuotaSpec status:ResourceQuotaStatus
ResourceQuotaSpec hard:{*} scopeSelector:ScopeSelector scopes:[]
ResourceQuotaStatus hard:{*} used:{*}
ResourceRequirements claims:[ResourceClaim] limits:{*} requests:{*}
ResourceRule apiGroups:[] resourceNames:[] resources:[] verbs:[]
ResourceStatus name resources:[ResourceHealth]
Role apiVersion kind metadata:ObjectMeta rules:[PolicyRule]
RoleBinding apiVersion kind metadata:ObjectMeta roleRef:RoleRef subjects:[Subject@rbac.authorization.k8s.io/v1]
RoleRef apiGroup kind name
RollbackConfig revision
RollingUpdateDaemonSet@apps/v1 maxSurge:* maxUnavailable:*
RollingUpdateDaemonSet@apps/v1beta2 maxUnavailable:*
RollingUpdateDeployment maxSurge:* maxUnavailable:*
RollingUpdateStatefulSetStrategy@apps/v1 maxUnavailable:* partition
RollingUpdateStatefulSetStrategy@apps/v1beta2 partition
RuleWithOperations apiGroups:[] apiVersions:[] operations:[] resources:[] scope
RunAsGroupStrategyOptions ranges:[IDRange] rule
RunAsUserStrategyOptions ranges:[IDRange] rule
RuntimeClass apiVersion handler kind metadata:ObjectMeta overhead:Overhead scheduling:Scheduling
RuntimeClassStrategyOptions allowedRuntimeClassNames:[] defaultRuntimeClassName
SELinuxOptions level role type user
SELinuxStrategyOptions rule seLinuxOptions:SELinuxOptions
Scale@apps/v1beta2 apiVersion kind metadata:ObjectMeta spec:ScaleSpec status:ScaleStatus@apps/v1beta2
Scale@autoscaling/v1 apiVersion kind metadata:ObjectMeta spec:ScaleSpec status:ScaleStatus@autoscaling/v1
ScaleIOPersistentVolumeSource fsType gateway protectionDomain readOnly secretRef:SecretReference sslEnabled storageMode storagePool system volumeName
ScaleIOVolumeSource fsType gateway protectionDomain readOnly secretRef:LocalObjectReference sslEnabled storageMode storagePool system volumeName
ScaleSpec replicas
ScaleStatus@apps/v1beta2 replicas selector:{} targetSelector
ScaleStatus@autoscaling/v1 replicas selector
Scheduling nodeSelector:{} tolerations:[Toleration]
ScopeSelector matchExpressions:[ScopedResourceSelectorRequirement]
ScopedResourceSelectorRequirement operator scopeName values:[]
SeccompProfile localhostProfile type
Secret apiVersion data:{} immutable kind metadata:ObjectMeta stringData:{} type
SecretEnvSource name optional
SecretKeySelector key name optional
SecretProjection items:[KeyToPath] name optional
SecretReference name namespace
SecretVolumeSource defaultMode items:[KeyToPath] optional secretName
SecurityContext allowPrivilegeEscalation appArmorProfile:AppArmorProfile capabilities:Capabilities privileged procMount readOnlyRootFilesystem runAsGroup runAsNonRoot runAsUser seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions
SelectableField jsonPath
SelfSubjectAccessReview@authorization.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:SelfSubjectAccessReviewSpec@authorization.k8s.io/v1 status:SubjectAccessReviewStatus
SelfSubjectAccessReview@authorization.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:SelfSubjectAccessReviewSpec@authorization.k8s.io/v1beta1 status:SubjectAccessReviewStatus
SelfSubjectAccessReviewSpec@authorization.k8s.io/v1 nonResourceAttributes:NonResourceAttributes resourceAttributes:ResourceAttributes@authorization.k8s.io/v1
SelfSubjectAccessReviewSpec@authorization.k8s.io/v1beta1 nonResourceAttributes:NonResourceAttributes resourceAttributes:ResourceAttributes@authorization.k8s.io/v1beta1
SelfSubjectReview apiVersion kind metadata:ObjectMeta status:SelfSubjectReviewStatus
SelfSubjectReviewStatus userInfo:UserInfo
SelfSubjectRulesReview apiVersion kind metadata:ObjectMeta spec:SelfSubjectRulesReviewSpec status:SubjectRulesReviewStatus
SelfSubjectRulesReviewSpec namespace
Service apiVersion kind metadata:ObjectMeta spec:ServiceSpec status:ServiceStatus
ServiceAccount apiVersion automountServiceAccountToken imagePullSecrets:[LocalObjectReference] kind metadata:ObjectMeta secrets:[ObjectReference]
ServiceAccountSubject name namespace
ServiceAccountTokenProjection audience expirationSeconds path
ServiceBackendPort name number
ServiceCIDR apiVersion kind metadata:ObjectMeta spec:ServiceCIDRSpec status:ServiceCIDRStatus
ServiceCIDRSpec cidrs:[]
ServiceCIDRStatus conditions:[Condition]
ServicePort appProtocol name nodePort port protocol targetPort:*
ServiceReference@admissionregistration.k8s.io/v1 name namespace path port
ServiceReference@apiregistration.k8s.io/v1 name namespace port
ServiceSpec allocateLoadBalancerNodePorts clusterIP clusterIPs:[] externalIPs:[] externalName externalTrafficPolicy healthCheckNodePort internalTrafficPolicy ipFamilies:[] ipFamilyPolicy loadBalancerClass loadBalancerIP loadBalancerSourceRanges:[] ports:[ServicePort] publishNotReadyAddresses selector:{} sessionAffinity sessionAffinityConfig:SessionAffinityConfig trafficDistribution type
ServiceStatus conditions:[Condition] loadBalancer:LoadBalancerStatus
SessionAffinityConfig clientIP:ClientIPConfig
SleepAction seconds
StatefulSet@apps/v1 apiVersion kind metadata:ObjectMeta spec:StatefulSetSpec@apps/v1 status:StatefulSetStatus@apps/v1
StatefulSet@apps/v1beta2 apiVersion kind metadata:ObjectMeta spec:StatefulSetSpec@apps/v1beta2 status:StatefulSetStatus@apps/v1beta2
StatefulSetCondition lastTransitionTime message reason status type
StatefulSetOrdinals start
StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted whenScaled
StatefulSetSpec.volumeClaimTemplates apiVersion kind metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:PersistentVolumeClaimStatus
StatefulSetSpec@apps/v1 minReadySeconds ordinals:StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy replicas revisionHistoryLimit selector:LabelSelector serviceName template:PodTemplateSpec updateStrategy:StatefulSetUpdateStrategy@apps/v1 volumeClaimTemplates:[StatefulSetSpec.volumeClaimTemplates]
StatefulSetSpec@apps/v1beta2 podManagementPolicy replicas revisionHistoryLimit selector:LabelSelector serviceName template:PodTemplateSpec updateStrategy:StatefulSetUpdateStrategy@apps/v1beta2 volumeClaimTemplates:[PersistentVolumeClaim]
StatefulSetStatus@apps/v1 availableReplicas collisionCount conditions:[StatefulSetCondition] currentReplicas currentRevision observedGeneration readyReplicas replicas updateRevision updatedReplicas
StatefulSetStatus@apps/v1beta2 collisionCount conditions:[StatefulSetCondition] currentReplicas currentRevision observedGeneration readyReplicas replicas updateRevision updatedReplicas
StatefulSetUpdateStrategy@apps/v1 rollingUpdate:RollingUpdateStatefulSetStrategy@apps/v1 type
StatefulSetUpdateStrategy@apps/v1beta2 rollingUpdate:RollingUpdateStatefulSetStrategy@apps/v1beta2 type
StorageClass allowVolumeExpansion allowedTopologies:[TopologySelectorTerm] apiVersion kind metadata:ObjectMeta mountOptions:[] parameters:{} provisioner reclaimPolicy volumeBindingMode
StorageOSPersistentVolumeSource fsType readOnly secretRef:ObjectReference volumeName volumeNamespace
StorageOSVolumeSource fsType readOnly secretRef:LocalObjectReference volumeName volumeNamespace
Subject@flowcontrol.apiserver.k8s.io/v1 group:GroupSubject kind serviceAccount:ServiceAccountSubject user:UserSubject
Subject@rbac.authorization.k8s.io/v1 apiGroup kind name namespace
SubjectAccessReview@authorization.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:SubjectAccessReviewSpec@authorization.k8s.io/v1 status:SubjectAccessReviewStatus
SubjectAccessReview@authorization.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:SubjectAccessReviewSpec@authorization.k8s.io/v1beta1 status:SubjectAccessReviewStatus
SubjectAccessReviewSpec@authorization.k8s.io/v1 extra:{[]} groups:[] nonResourceAttributes:NonResourceAttributes resourceAttributes:ResourceAttributes@authorization.k8s.io/v1 uid user
SubjectAccessReviewSpec@authorization.k8s.io/v1beta1 extra:{[]} group:[] nonResourceAttributes:NonResourceAttributes resourceAttributes:ResourceAttributes@authorization.k8s.io/v1beta1 uid user
SubjectAccessReviewStatus allowed denied evaluationError reason
SubjectRulesReviewStatus evaluationError incomplete nonResourceRules:[NonResourceRule] resourceRules:[ResourceRule]
SuccessPolicy rules:[SuccessPolicyRule]
SuccessPolicyRule succeededCount succeededIndexes
SupplementalGroupsStrategyOptions ranges:[IDRange] rule
Sysctl name value
TCPSocketAction host port:*
Taint effect key timeAdded value
TokenRequest@authentication.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:TokenRequestSpec status:TokenRequestStatus
TokenRequest@storage.k8s.io/v1 audience expirationSeconds
TokenRequestSpec audiences:[] boundObjectRef:BoundObjectReference expirationSeconds
TokenRequestStatus expirationTimestamp token
TokenReview apiVersion kind metadata:ObjectMeta spec:TokenReviewSpec status:TokenReviewStatus
TokenReviewSpec audiences:[] token
TokenReviewStatus audiences:[] authenticated error user:UserInfo
Toleration effect key operator tolerationSeconds value
TopologySelectorLabelRequirement key values:[]
TopologySelectorTerm matchLabelExpressions:[TopologySelectorLabelRequirement]
TopologySpreadConstraint labelSelector:LabelSelector matchLabelKeys:[] maxSkew minDomains nodeAffinityPolicy nodeTaintsPolicy topologyKey whenUnsatisfiable
TypeChecking expressionWarnings:[ExpressionWarning]
TypedLocalObjectReference apiGroup kind name
TypedObjectReference apiGroup kind name namespace
UncountedTerminatedPods failed:[] succeeded:[]
UserInfo extra:{[]} groups:[] uid username
UserSubject name
ValidatingAdmissionPolicy apiVersion kind metadata:ObjectMeta spec:ValidatingAdmissionPolicySpec status:ValidatingAdmissionPolicyStatus
ValidatingAdmissionPolicyBinding apiVersion kind metadata:ObjectMeta spec:ValidatingAdmissionPolicyBindingSpec
ValidatingAdmissionPolicyBindingSpec matchResources:MatchResources paramRef:ParamRef policyName validationActions:[]
ValidatingAdmissionPolicySpec auditAnnotations:[AuditAnnotation] failurePolicy matchConditions:[MatchCondition] matchConstraints:MatchResources paramKind:ParamKind validations:[Validation] variables:[Variable]
ValidatingAdmissionPolicyStatus conditions:[Condition] observedGeneration typeChecking:TypeChecking
ValidatingWebhook@admissionregistration.k8s.io/v1 admissionReviewVersions:[] clientConfig:WebhookClientConfig failurePolicy matchConditions:[MatchCondition] matchPolicy name namespaceSelector:LabelSelector objectSelector:LabelSelector rules:[RuleWithOperations] sideEffects timeoutSeconds
ValidatingWebhook@admissionregistration.k8s.io/v1beta1 admissionReviewVersions:[] clientConfig:WebhookClientConfig failurePolicy matchPolicy name namespaceSelector:LabelSelector objectSelector:LabelSelector rules:[RuleWithOperations] sideEffects timeoutSeconds
ValidatingWebhookConfiguration@admissionregistration.k8s.io/v1 apiVersion kind metadata:ObjectMeta webhooks:[ValidatingWebhook@admissionregistration.k8s.io/v1]
ValidatingWebhookConfiguration@admissionregistration.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta webhooks:[ValidatingWebhook@admissionregistration.k8s.io/v1beta1]
Validation expression message messageExpression reason
Variable expression name
Volume awsElasticBlockStore:AWSElasticBlockStoreVolumeSource azureDisk:AzureDiskVolumeSource azureFile:AzureFileVolumeSource cephfs:CephFSVolumeSource cinder:CinderVolumeSource configMap:ConfigMapVolumeSource csi:CSIVolumeSource downwardAPI:DownwardAPIVolumeSource emptyDir:EmptyDirVolumeSource ephemeral:EphemeralVolumeSource fc:FCVolumeSource flexVolume:FlexVolumeSource flocker:FlockerVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource gitRepo:GitRepoVolumeSource glusterfs:GlusterfsVolumeSource hostPath:HostPathVolumeSource image:ImageVolumeSource iscsi:ISCSIVolumeSource name nfs:NFSVolumeSource persistentVolumeClaim:PersistentVolumeClaimVolumeSource photonPersistentDisk:PhotonPersistentDiskVolumeSource portworxVolume:PortworxVolumeSource projected:ProjectedVolumeSource quobyte:QuobyteVolumeSource rbd:RBDVolumeSource scaleIO:ScaleIOVolumeSource secret:SecretVolumeSource storageos:StorageOSVolumeSource vsphereVolume:VsphereVirtualDiskVolumeSource
VolumeAttachment@storage.k8s.io/v1 apiVersion kind metadata:ObjectMeta spec:VolumeAttachmentSpec status:VolumeAttachmentStatus@storage.k8s.io/v1
VolumeAttachment@storage.k8s.io/v1beta1 apiVersion kind metadata:ObjectMeta spec:VolumeAttachmentSpec status:VolumeAttachmentStatus@storage.k8s.io/v1beta1
VolumeAttachmentSource inlineVolumeSpec:PersistentVolumeSpec persistentVolumeName
VolumeAttachmentSpec attacher nodeName source:VolumeAttachmentSource
VolumeAttachmentStatus@storage.k8s.io/v1 attachError:VolumeError@storage.k8s.io/v1 attached attachmentMetadata:{} detachError:VolumeError@storage.k8s.io/v1
VolumeAttachmentStatus@storage.k8s.io/v1beta1 attachError:VolumeError@storage.k8s.io/v1beta1 attached attachmentMetadata:{} detachError:VolumeError@storage.k8s.io/v1beta1
VolumeAttributesClass apiVersion driverName kind metadata:ObjectMeta parameters:{}
VolumeDevice devicePath name
VolumeError@storage.k8s.io/v1 errorCode message time
VolumeError@storage.k8s.io/v1beta1 message time
VolumeMount mountPath mountPropagation name readOnly recursiveReadOnly subPath subPathExpr
VolumeMountStatus mountPath name readOnly recursiveReadOnly volumeStatus:VolumeStatus
VolumeNodeAffinity required:NodeSelector
VolumeNodeResources count
VolumeProjection clusterTrustBundle:ClusterTrustBundleProjection configMap:ConfigMapProjection downwardAPI:DownwardAPIProjection podCertificate:PodCertificateProjection secret:SecretProjection serviceAccountToken:ServiceAccountTokenProjection
VolumeResourceRequirements limits:{*} requests:{*}
VolumeStatus image:ImageVolumeStatus
VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath
WebhookClientConfig caBundle service:ServiceReference@admissionregistration.k8s.io/v1 url
WebhookConversion clientConfig:WebhookClientConfig conversionReviewVersions:[]
WeightedPodAffinityTerm podAffinityTerm:PodAffinityTerm weight
WindowsSecurityContextOptions gmsaCredentialSpec gmsaCredentialSpecName hostProcess runAsUserName
`;
// src/pattern/field-table.ts
let lines;
const objects = new Map();
function typesOfKind(kind) {
	const names = table().kinds.get(kind);
	if (names === void 0) return [];
	return (names === "" ? kind : names).split(" ").map(objectType);
}
function metadataType() {
	return objectType("ObjectMeta");
}
function knownKinds() {
	return [...table().kinds.keys()];
}
function table() {
	lines ??= {
		kinds: byFirstWord(KINDS, "="),
		types: byFirstWord(TYPES$1, " ")
	};
	return lines;
}
function objectType(name) {
	const cached = objects.get(name);
	if (cached !== void 0) return cached;
	let fields;
	const type = {
		shape: "object",
		get fields() {
			fields ??= readFields(table().types.get(name) ?? "");
			return fields;
		}
	};
	objects.set(name, type);
	return type;
}
function readFields(line) {
	return new Map(line.split(" ").map((field) => {
		const colon = field.indexOf(":");
		return colon < 0 ? [field, { shape: "scalar" }] : [field.slice(0, colon), readType$1(field.slice(colon + 1))];
	}));
}
function readType$1(text) {
	if (text === "") return { shape: "scalar" };
	if (text === "*") return { shape: "free" };
	if (text.startsWith("[")) return {
		shape: "list",
		of: readType$1(text.slice(1, -1))
	};
	if (text.startsWith("{")) return {
		shape: "map",
		of: readType$1(text.slice(1, -1))
	};
	return objectType(text);
}
function byFirstWord(text, separator) {
	return new Map(text.trim().split("\n").map((line) => {
		const end = line.indexOf(separator);
		return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
	}));
}
// src/pattern/field-check.ts
function warnOfFields(kind, path, at, collector) {
	for (const { code, message, help } of checkFields(kind, path)) collector.warn(code, at, message, help);
}
function checkFields(kind, path) {
	return checkFieldsOfTypes(kind, typesOfKind(kind), path);
}
function checkFieldsOfTypes(kind, types, path) {
	let best;
	for (const type of types) {
		const walk = walkPath(kind, type, path);
		if (walk.diagnostics.length === 0) return [];
		if (best === void 0 || walk.length > best.length) best = walk;
	}
	return best?.diagnostics ?? [];
}
function walkPath(kind, root, path) {
	const diagnostics = [];
	const mended = [];
	const place = {
		kind,
		root,
		path: mended
	};
	let type = root;
	let isInMap = false;
	for (const [length, step] of path.entries()) {
		if (step.step === "key") {
			if (type.shape === "list") diagnostics.push(stepIntoList(place, step.key, path.slice(length)));
			while (type.shape === "list") {
				mended.push({ step: "each" });
				type = type.of;
				isInMap = false;
			}
		}
		if (type.shape === "free") {
			if (!isInMap || step.step !== "key") return {
				length: path.length,
				diagnostics
			};
			return {
				length,
				diagnostics: [...diagnostics, stepIntoScalar(place, step.key, path.slice(length))]
			};
		}
		const next = stepInto(type, step);
		const wasInMap = isInMap;
		isInMap = type.shape === "map";
		if (next !== void 0) {
			mended.push(step);
			type = next;
		} else if (step.step !== "key" && type.shape !== "list") {
			diagnostics.push(notAList(place, type.shape, step));
			if (type.shape !== "object") return {
				length,
				diagnostics
			};
		} else if (step.step === "key") {
			diagnostics.push(type.shape === "object" ? unknownField(place, type.fields, step.key) : stepIntoScalar(place, step.key, wasInMap ? path.slice(length) : []));
			return {
				length,
				diagnostics
			};
		}
	}
	return {
		length: path.length,
		diagnostics
	};
}
function stepInto(type, step) {
	if (step.step !== "key") return type.shape === "list" ? type.of : void 0;
	if (type.shape === "map") return type.of;
	return type.shape === "object" ? type.fields.get(step.key) : void 0;
}
// src/pattern/likely-kind.ts
const OTHERS = new Set(["Endpoint"]);
const LEAST_LETTERS = 6;
function likelyKind(kind) {
	let likely = likelyKinds.get(kind);
	if (likely === void 0) {
		likely = findLikelyKind(kind);
		likelyKinds.set(kind, likely);
	}
	return likely;
}
const likelyKinds = new Map();
function findLikelyKind(kind) {
	const known = knownKinds();
	if (known.includes(kind) || OTHERS.has(kind) || kind.length > 100) return kind;
	const word = kind.toLowerCase();
	return known.find((one) => pluralsOf(one.toLowerCase()).includes(word)) ?? known.find((one) => isOneSlipAway(word, one.toLowerCase())) ?? kind;
}
function pluralsOf(word) {
	return [
		word,
		`${word}s`,
		`${word}es`,
		word.replace(/y$/, "ies")
	];
}
function isOneSlipAway(word, other) {
	const lengths = [word.length, other.length];
	if (Math.min(...lengths) < LEAST_LETTERS || Math.max(...lengths) > Math.min(...lengths) + 1) return false;
	const distance = leven(word, other);
	if (distance !== 2 || word.length !== other.length) return distance === 1;
	const at = [...word].findIndex((letter, i) => letter !== other[i]);
	return word[at] === other[at + 1] && word[at + 1] === other[at];
}
// src/pattern/contradictions.ts
function contradictionsOf({ matchAll, matchNone }) {
	const demands = [...demandsOf(matchAll, "matchAll", true), ...demandsOf(matchNone, "matchNone", false)];
	const contradictions = [];
	const byPath = new Map();
	for (const later of demands) {
		const path = formatValuePath(later.condition.at);
		const earlier = byPath.get(path) ?? [];
		byPath.set(path, earlier);
		if (earlier.some((demand) => contradict(demand, later) || contradict(later, demand))) contradictions.push({
			group: later.group,
			index: later.index,
			path
		});
		if (earlier.length < MOST_COMPARED) earlier.push(later);
	}
	return contradictions;
}
const MOST_COMPARED = 50;
function demandsOf(conditions, group, isAll) {
	return conditions.flatMap((condition, index) => {
		if (condition === void 0) return [];
		return [{
			condition,
			group,
			index,
			isDemanded: isAll !== "negated" in OPERATORS[condition.operator]
		}];
	});
}
function contradict(first, second) {
	if (!first.isDemanded) return false;
	const [a, b] = [OPERATORS[first.condition.operator], OPERATORS[second.condition.operator]];
	if (a.test !== "empty" && a.test !== "all-empty" && b.test === "exists" && !second.isDemanded) return true;
	const [ours, theirs] = [first.condition.texts, second.condition.texts];
	if (a.test === "in" && b.test === "in") {
		if (!second.isDemanded) return ours.every((text) => theirs.includes(text));
		return isSingle(first.condition) && !ours.some((text) => theirs.includes(text));
	}
	if (!(a.test === b.test && (a.test === "compare" || a.test === "length")) || !second.isDemanded || !isSingle(first.condition)) return false;
	const [one, two] = [rangeOf(first.condition), rangeOf(second.condition)];
	return one.least > two.most || two.least > one.most;
}
function isSingle({ at }) {
	return at.path.every(({ step }) => step !== "each" && step !== "keys");
}
function rangeOf({ operator, bound = 0 }) {
	const meaning = OPERATORS[operator];
	const comparison = "comparison" in meaning ? meaning.comparison : "==";
	return {
		least: {
			"==": bound,
			">": bound + 1,
			">=": bound,
			"<": -Infinity,
			"<=": -Infinity
		}[comparison],
		most: {
			"==": bound,
			">": Infinity,
			">=": Infinity,
			"<": bound - 1,
			"<=": bound
		}[comparison]
	};
}
// src/pattern/read-filter.ts
function readFilter(groups, at, collector, read) {
	const group = (name) => (groups[name] ?? []).map((one, i) => one === void 0 ? void 0 : read(one, [
		...at,
		name,
		i
	]));
	const conditions = {
		matchAll: group("matchAll"),
		matchAny: group("matchAny"),
		matchNone: group("matchNone")
	};
	for (const { group: name, index, path } of contradictionsOf(conditions)) {
		const help = "no object can meet both: remove one, or move them to matchAny";
		const message = `this contradicts an earlier condition on ${quote(path)}`;
		collector.warn("pattern/contradiction", [
			...at,
			name,
			index
		], message, help);
	}
	const present = (all) => all.filter((one) => one !== void 0);
	return {
		allOf: present(conditions.matchAll),
		anyOf: present(conditions.matchAny),
		noneOf: present(conditions.matchNone)
	};
}
// src/pattern/read-operands.ts
function readOperands(operator, name, values, at, context) {
	const valuesAt = [...at, "values"];
	if (!context.isIntact(valuesAt)) return void 0;
	const { operands } = OPERATORS[operator];
	const texts = (values ?? []).flatMap((value) => value === void 0 ? [] : [stringForm(value)]);
	const refuse = (message, help) => {
		context.refuse("pattern/operands", values === void 0 ? at : valuesAt, message, help);
	};
	if (operands === "none") return texts.length > 0 ? refuse(`${name} takes no values`, "remove them") : { texts: [] };
	if (operands === "integer") {
		const bound = texts.length === 1 ? integerOf(texts[0] ?? "") : void 0;
		if (bound !== void 0) return {
			texts: [],
			bound
		};
		return refuse(`${name} needs exactly one value, an integer`, "write one whole number of at most 15 digits, without blanks or unit");
	}
	if (texts.length === 0) return refuse(`${name} needs at least one value`, "list the values to compare with");
	for (const [i, value] of (values ?? []).entries()) if (value !== void 0) warnOfInexact(value, [...valuesAt, i], context);
	return { texts };
}
function warnOfInexact(literal, at, context) {
	if (typeof literal !== "number") return;
	const written = context.written(at);
	if (!isInexact(written)) return;
	const { code, message, help } = inexactNumberText(written, literal);
	context.warn(code, at, message, help);
}
// src/pattern/read-path.ts
function readPath(text, at, parse, collector) {
	const parsed = parse(text);
	if (parsed.ok) return parsed.path;
	const { reason, offset } = parsed;
	collector.refuse("pattern/path", at, `not a path: ${reason}`, helpOfPath(text, offset), offset);
}
function helpOfPath(text, offset) {
	const bare = /^\[([\w./-]*[A-Za-z][\w./-]*)\]/.exec(text.slice(offset))?.[1];
	return bare === void 0 ? "write a path such as .spec.containers[*].image or .metadata.labels['app.kubernetes.io/name']" : `write a key in quotes: ${quote(`['${bare}']`)}`;
}
function actorOf(resource, path, context) {
	const kind = resource.resource ?? "";
	const likely = likelyKind(kind);
	if (likely !== kind) {
		const help = `did you mean ${quote(likely)}? the kind is taken as it is written`;
		context.warn("pattern/unknown-kind", [...path, "resource"], `unknown kind ${quote(kind)}`, help);
	}
	const filter = readFilter(resource.filters ?? {}, [...path, "filters"], context, (condition, at) => conditionOf(condition, likely, at, context));
	if (resource.id === void 0) return void 0;
	return {
		id: resource.id,
		kinds: kindsNamed(kind),
		filter
	};
}
function actorKind(actor) {
	return actor?.kinds[0]?.kind ?? "";
}
function conditionOf(source, kind, at, context) {
	const path = source.key === void 0 ? void 0 : readPath(source.key, [...at, "key"], parsePath, context);
	if (path !== void 0) warnOfFields(kind, path, [...at, "key"], context);
	if (source.operator === void 0) return void 0;
	const operands = readOperands(source.operator, source.operator, source.values, at, context);
	if (path === void 0 || operands === void 0) return void 0;
	return {
		at: { path },
		operator: source.operator,
		...operands
	};
}
function checkActorIds(actors, context) {
	const seen = new Set();
	for (const [i, actor] of actors.entries()) {
		if (actor === void 0) continue;
		if (seen.has(actor.id)) {
			const message = `the id ${quote(actor.id)} is taken`;
			context.refuse("pattern/duplicate-id", [
				"spec",
				"resources",
				i,
				"id"
			], message, "give every resource an id of its own");
		}
		seen.add(actor.id);
	}
}
// src/document/diagnostic-collector.ts
var DiagnosticCollector = class {
	document;
	diagnostics = [];
	constructor(document) {
		this.document = document;
	}
	refuse(code, path, message, help, character) {
		const at = this.document.locate(path, character === void 0 ? "value" : { character });
		this.diagnostics.push(errorDiagnostic({
			code,
			message,
			help,
			...at
		}));
	}
	warn(code, path, message, help) {
		this.diagnostics.push(warningDiagnostic({
			code,
			message,
			help,
			...this.document.locate(path)
		}));
	}
};
// src/pattern/pattern-context.ts
var PatternContext = class extends DiagnosticCollector {
	accepted;
	constructor(document, accepted) {
		super(document);
		this.accepted = accepted;
	}
	get parts() {
		return this.accepted.parts;
	}
	isIntact(path) {
		return this.accepted.isIntact(path);
	}
	isIntactInEach(list, key) {
		return this.accepted.isIntactInEach(list, key);
	}
	written(path) {
		return this.document.written(path);
	}
};
// src/pattern/registry-context.ts
var RegistryContext = class extends PatternContext {
	actors = new ActorTable([], false);
	roles = {
		leader: void 0,
		follower: void 0,
		areResolved: false
	};
};
// src/pattern/registry-requirement.ts
function linkRequirement(rules) {
	return requirementOf(rules, ({ id, type, other }) => ({
		id,
		to: other,
		relation: {
			by: "type",
			type
		},
		excludesSelf: true
	}));
}
function commonRequirement(rules) {
	return requirementOf(rules, ({ id, type }) => ({
		id,
		relation: {
			by: "type",
			type
		}
	}));
}
function requirementOf({ rules, minimum }, linkOf) {
	const linked = rules.map((rule) => ({
		...rule,
		link: linkOf(rule)
	}));
	const required = linked.filter((rule) => rule.required);
	const clause = {
		allOf: required.filter(({ shared }) => shared).map(({ link }) => link),
		anyOf: [],
		noneOf: required.filter(({ shared }) => !shared).map(({ link }) => link)
	};
	const terms = linked.map(({ link, shared, weight }) => ({
		link,
		wanted: shared,
		points: weight
	}));
	return {
		...clause,
		score: {
			minimum,
			terms
		}
	};
}
// src/pattern/registry-roles.ts
function resolveRoles(context, actors) {
	const { spec = {} } = context.parts;
	const leader = findLeader(spec, actors, context);
	checkSingle(spec, context);
	const follower = leader === void 0 ? void 0 : findFollower(spec, leader, context);
	const roles = {
		leader,
		follower,
		areResolved: leader !== void 0 && (follower !== void 0 || spec.topology === "SINGLE")
	};
	checkActors(spec, roles, context);
	return roles;
}
function findLeader({ resources = [] }, actors, context) {
	const leaders = actors.filter((_, i) => resources[i]?.leader === true);
	if (leaders.length === 1) return leaders[0];
	if (leaders.length === 0 && !context.isIntactInEach(["spec", "resources"], "leader")) return void 0;
	const message = leaders.length === 0 ? "no resource is the leader" : `${leaders.length} resources are leaders`;
	context.refuse("pattern/leader", ["spec", "resources"], message, "write \"leader\": true on exactly one resource");
}
function checkSingle({ topology, commonRelationships = [] }, context) {
	if (topology !== "SINGLE" || commonRelationships.length === 0) return;
	context.refuse("pattern/common-rule-in-single", ["spec", "commonRelationships"], "a SINGLE pattern has no pairs for common rules to judge", "make the topology LEADER_FOLLOWER, or move the rules to relationships");
}
function findFollower(spec, leader, context) {
	if (spec.topology !== "LEADER_FOLLOWER") return void 0;
	const ids = possibleIds(spec, context);
	if (ids === void 0 || ids.some((id) => context.actors.actorOf(id) === void 0)) return void 0;
	const others = [...new Set(ids)].filter((id) => id !== leader.id);
	if (others.length === 1) return context.actors.actorOf(others[0] ?? "");
	const at = spec.actors === void 0 ? "resources" : "actors";
	const message = others.length > 1 ? "more than one resource could be the follower" : "no resource is the follower";
	const help = `write "actors": [${JSON.stringify(leader.id)}, <the follower's id>]`;
	context.refuse("pattern/follower", ["spec", at], message, help);
}
function possibleIds(spec, context) {
	if (!context.isIntact(["spec", "actors"])) return void 0;
	if (spec.actors !== void 0) return defined(spec.actors);
	if (!context.isIntactInEach(["spec", "commonRelationships"], "resourceIds")) return void 0;
	const named = idsOf(spec.commonRelationships);
	if (named.length > 0) return named;
	return context.actors.isComplete ? context.actors.ids : void 0;
}
function checkActors({ actors }, { leader, follower, areResolved }, context) {
	if (actors === void 0) return;
	for (const [i, id] of actors.entries()) if (id !== void 0) checkId(id, [
		"spec",
		"actors",
		i
	], context);
	const ids = defined(actors);
	if (!(areResolved && context.isIntact(["spec", "actors"]) && ids.every((id) => context.actors.has(id))) || leader === void 0) return;
	const expected = follower === void 0 ? [leader.id] : [leader.id, follower.id];
	if (ids.length === expected.length && expected.every((id) => ids.includes(id))) return;
	const message = `actors must name ${follower === void 0 ? "the leader" : "leader and follower"}, each once`;
	context.refuse("pattern/actors", ["spec", "actors"], message, `write ${JSON.stringify(expected)}`);
}
function checkId(id, at, context) {
	if (context.actors.has(id) || !context.actors.isComplete) return;
	const help = didYouMean(id, context.actors.ids);
	context.refuse("pattern/unknown-actor", at, `no resource has the id ${quote(id)}`, help);
}
function checkUnused(context) {
	const { spec = {} } = context.parts;
	const { leader, follower, areResolved } = context.roles;
	const isKnown = context.actors.isComplete && context.isIntactInEach(["spec", "relationships"], "resourceIds") && context.isIntactInEach(["spec", "commonRelationships"], "resourceIds");
	if (!areResolved || !isKnown) return;
	const meant = [...idsOf(spec.relationships), ...idsOf(spec.commonRelationships)].map((id) => context.actors.has(id) ? id : nearestWord(id, context.actors.ids));
	if (meant.includes(void 0)) return;
	const used = new Set([
		leader?.id,
		follower?.id,
		...meant
	].filter((id) => id !== void 0));
	for (const [i, resource] of (spec.resources ?? []).entries()) {
		const id = resource?.id;
		if (id === void 0 || used.has(id)) continue;
		const near = nearestWord(id, [...used]);
		const help = near === void 0 ? "name it in a rule or remove it" : `did a rule mean it where it says ${quote(near)}?`;
		const message = `no rule names the resource ${quote(id)}`;
		context.refuse("pattern/unused-resource", [
			"spec",
			"resources",
			i
		], message, help);
	}
}
function idsOf(rules = []) {
	return rules.flatMap((rule) => defined(rule?.resourceIds ?? []));
}
function defined(ids) {
	return ids.filter((id) => id !== void 0);
}
// src/pattern/never-linked.ts
function neverLinked(rule, a, b) {
	if (isPossible(rule, a, b)) return void 0;
	const { type, isCommon } = rule;
	const [one, two] = [shown(a), shown(b)];
	const { from, to } = RELATIONSHIPS[type];
	return {
		message: isCommon ? `by ${type} a ${one} and a ${two} never have anything in common` : `${type} never links a ${one} and a ${two}`,
		help: `${type} goes from ${kindsText(from)} to ${kindsText(to)}; ${insteadOf(rule, a, b)}`
	};
}
function isPossible({ type, isCommon }, a, b) {
	return (isCommon ? canHaveInCommon : canLink)(type, kindsNamed(a), kindsNamed(b));
}
function insteadOf(rule, a, b) {
	const { type, isCommon } = rule;
	for (const [one, two] of [
		[POD, b],
		[a, POD],
		[POD, POD]
	]) {
		const replaced = [...new Set([...one === a ? [] : [a], ...two === b ? [] : [b]])];
		const mayBePods = replaced.every((kind) => kind !== POD && podTemplateOf(kind) !== "none");
		if (replaced.length > 0 && mayBePods && isPossible(rule, one, two)) return podsOf(replaced);
	}
	if (isPossible({
		type,
		isCommon: !isCommon
	}, a, b)) return isCommon ? "a rule under \"relationships\" says that it links the two" : "a rule under \"commonRelationships\" says that both have the same one";
	const others = TYPES.filter((other) => isSpecific(other, isCommon) && isPossible({
		type: other,
		isCommon
	}, a, b));
	if (others.length > 0) return others.map((other) => `${other} links ${RELATIONSHIPS[other].links}`).join("; ");
	const { ofAnyKinds } = RELATIONSHIPS[type];
	return `a Pattern of kubepattern.dev/v1 can say it of any kinds, with the type "${ofAnyKinds}"${OF_TYPE[ofAnyKinds]}`;
}
const POD = "Pod";
const TYPES = Object.keys(RELATIONSHIPS);
const OF_TYPE = {
	owns: " or ownedBy",
	selects: " or selectedBy and a selectorPath",
	custom: " and the fields that must be equal"
};
function isSpecific(type, isCommon) {
	return RELATIONSHIPS[type].to !== EVERY_KIND || type === "IS_NAMESPACE_OF" && !isCommon;
}
function podsOf(kinds) {
	const names = kinds.map(shown).join(" and ");
	return `${kinds.every((kind) => podTemplateOf(kind) === "own") ? "" : `if ${names} has a Pod template, `}write Pod in place of ${names}: the Pod of its template is judged, and findings name the ${names}`;
}
const TEMPLATES = ["spec.template.spec.containers", "spec.jobTemplate.spec.template.spec.containers"].map((text) => {
	const parsed = parsePath(text);
	return parsed.ok ? parsed.path : [];
});
function podTemplateOf(kind) {
	if (typesOfKind(kind).length === 0) return "unknown";
	return TEMPLATES.some((path) => checkFields(kind, path).length === 0) ? "own" : "none";
}
function shown(kind) {
	return escapeControls(kind, 80);
}
// src/pattern/registry-rules.ts
const MINIMUM_KEYS = {
	relationships: "minRelationshipPoints",
	commonRelationships: "minCommonRelationshipPoints"
};
function ruleSetOf(key, context) {
	const { spec = {} } = context.parts;
	const sources = spec[key] ?? [];
	const entries = sources.map((source, i) => source === void 0 ? void 0 : ruleOf(source, [
		"spec",
		key,
		i
	], i, context));
	const minimumKey = MINIMUM_KEYS[key];
	const minimum = pointsOf(spec[minimumKey] ?? 0, ["spec", minimumKey], context);
	const rules = entries.filter((rule) => rule !== void 0);
	const set = {
		rules,
		minimum: minimum ?? 0
	};
	if (!(key === "relationships" || context.roles.follower !== void 0)) return set;
	const isMinimumKnown = minimum !== void 0 && context.isIntact(["spec", minimumKey]);
	const areAllKnown = rules.length === sources.length && context.isIntact(["spec", key]);
	if (isMinimumKnown && areAllKnown) warnOfMinimum(set, minimumKey, context);
	for (const [i, rule] of entries.entries()) {
		const at = [
			"spec",
			key,
			i
		];
		if (rule === void 0 || !context.isIntact(at)) continue;
		if (isMinimumKnown) warnWithoutEffect(rule, set, at, minimumKey, context);
		warnOfKinds$1(rule, key, at, context);
	}
	return set;
}
function warnOfMinimum({ rules, minimum }, minimumKey, context) {
	if (minimum <= rules.reduce((sum, rule) => sum + rule.weight, 0)) return;
	context.warn("pattern/minimum", ["spec", minimumKey], "the rules together cannot reach this minimum", "lower the minimum or raise the weights: as it stands there will never be a finding");
}
function warnWithoutEffect(rule, { minimum }, at, minimumKey, context) {
	if (rule.required || minimum > 0 && rule.weight > 0) return;
	const help = `make it "required": true, or give it a weight and set ${minimumKey}`;
	context.warn("pattern/idle-rule", at, `the rule ${quote(rule.id)} can never change a verdict`, help);
}
function warnOfKinds$1(rule, key, at, context) {
	const kinds = [likelyKind(actorKind(context.roles.leader)), likelyKind(actorKind(rule.other))];
	if (kinds.includes("")) return;
	const fault = neverLinked({
		...rule,
		isCommon: key === "commonRelationships"
	}, ...kinds);
	if (fault !== void 0) context.warn("pattern/never-linked", [...at, "type"], fault.message, fault.help);
}
function ruleOf(source, at, number, context) {
	const weight = pointsOf(source.weight ?? 1, [...at, "weight"], context);
	const type = typeOf(source, at, context);
	const other = otherOf(source, at, context);
	if (weight === void 0 || type === void 0 || other === void 0) return void 0;
	return {
		id: source.id ?? `${type.toLowerCase()}-${number + 1}`,
		type,
		other,
		required: source.required ?? false,
		shared: source.shared ?? false,
		weight
	};
}
function otherOf({ resourceIds = [] }, at, context) {
	const { leader, follower } = context.roles;
	const idsAt = [...at, "resourceIds"];
	const refuse = (message, help) => {
		context.refuse("pattern/rule-actors", idsAt, message, help);
	};
	const [one, two] = resourceIds;
	for (const [i, id] of resourceIds.entries()) if (id !== void 0 && resourceIds.indexOf(id) === i) checkId(id, [...idsAt, i], context);
	if (one === void 0 || two === void 0) return void 0;
	const isTaken = (id) => context.actors.has(id) && context.actors.actorOf(id) === void 0;
	if (one === two) return isTaken(one) ? void 0 : refuse("a rule is about two different resources", "name two ids");
	if (leader === void 0 || !context.actors.has(one) || !context.actors.has(two)) return void 0;
	if (one !== leader.id && two !== leader.id) return refuse("the rule does not name the leader", `one of the two ids must be the leader's, ${quote(leader.id)}`);
	const other = context.actors.actorOf(one === leader.id ? two : one);
	if (at.includes("commonRelationships") && follower !== void 0 && other !== void 0 && other !== follower) return refuse("a common rule is about leader and follower", `write ${JSON.stringify([leader.id, follower.id])}`);
	return other;
}
function typeOf({ type }, at, context) {
	if (type !== "SAME_NETWORK") return type;
	const help = "choose a relationship that can be seen in manifests";
	context.refuse("pattern/meaningless-type", [...at, "type"], `${type} has no meaning`, help);
}
const LARGEST_MINIMUM = 1e9;
function pointsOf(points, at, context) {
	const text = String(points);
	const [, decimals = ""] = text.includes("e+") ? [] : text.split(".");
	if (decimals.length > 6 || text.includes("e-")) {
		context.refuse("pattern/decimals", at, "more than 6 decimals", "round to at most 6 decimals");
		return;
	}
	return Math.round(Math.min(points, LARGEST_MINIMUM) * POINT);
}
function checkRuleIds(context) {
	const { spec = {} } = context.parts;
	const seen = new Set();
	for (const key of ["relationships", "commonRelationships"]) for (const [i, rule] of (spec[key] ?? []).entries()) {
		const id = rule?.id;
		if (id === void 0) continue;
		if (seen.has(id)) {
			const message = `the rule id ${quote(id)} is taken`;
			context.refuse("pattern/duplicate-id", [
				"spec",
				key,
				i,
				"id"
			], message, "choose another");
		}
		seen.add(id);
	}
}
// src/pattern/registry-sizes.ts
const FILTER_GROUPS = [
	"matchAll",
	"matchAny",
	"matchNone"
];
const RULE_LISTS = ["relationships", "commonRelationships"];
function registrySizes({ metadata, spec }) {
	const conditions = spec.resources.flatMap(({ filters = {} }, r) => FILTER_GROUPS.flatMap((group) => (filters[group] ?? []).map(({ key, values = [] }, i) => {
		const at = [
			"spec",
			"resources",
			r,
			"filters",
			group,
			i
		];
		return {
			path: key,
			values: values.length,
			at,
			pathAt: [...at, "key"]
		};
	})));
	return {
		name: {
			text: metadata.name,
			at: ["metadata", "name"]
		},
		message: {
			text: spec.message,
			at: ["spec", "message"]
		},
		conditions,
		rules: RULE_LISTS.map((list) => ({
			count: spec[list]?.length ?? 0,
			at: ["spec", list]
		}))
	};
}
// src/pattern/registry-validator.ts
const validateRegistryPattern = validate0$1;
const schema0$1 = REGISTRY_SCHEMA;
const func0$1 = Object.prototype.hasOwnProperty;
const func16 = Object.is;
const func31 = (text) => [...text].length;
const pattern0$1 = new RegExp("^[a-zA-Z0-9.-]+$", "u");
const pattern1 = new RegExp("^[a-zA-Z0-9-]+$", "u");
const pattern2 = new RegExp("^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const schema1$1 = REGISTRY_SCHEMA.properties.spec.properties.resources.items.properties.filters.properties.matchAll.items;
function validate1$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate1$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0 || !func0$1.call(data, "key")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'",
				schema: schema1$1.required,
				parentSchema: schema1$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.operator === void 0 || !func0$1.call(data, "operator")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operator" },
				message: "must have required property 'operator'",
				schema: schema1$1.required,
				parentSchema: schema1$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "key" || key0 === "operator" || key0 === "values")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema1$1,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.key !== void 0 && func0$1.call(data, "key")) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (func31(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema1$1.properties.key,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema1$1.properties.key.type,
					parentSchema: schema1$1.properties.key,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.operator !== void 0 && func0$1.call(data, "operator")) {
			let data1 = data.operator;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/operator",
					schemaPath: "#/properties/operator/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema1$1.properties.operator.type,
					parentSchema: schema1$1.properties.operator,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			let valid1 = false;
			for (const v0 of schema1$1.properties.operator.enum) if (func16(data1, v0)) {
				valid1 = true;
				break;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/operator",
					schemaPath: "#/properties/operator/enum",
					keyword: "enum",
					params: { allowedValues: schema1$1.properties.operator.enum },
					message: "must be equal to one of the allowed values",
					schema: schema1$1.properties.operator.enum,
					parentSchema: schema1$1.properties.operator,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.values !== void 0 && func0$1.call(data, "values")) {
			let data2 = data.values;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
							keyword: "type",
							params: { type: schema1$1.properties.values.items.type },
							message: "must be string,number,boolean",
							schema: schema1$1.properties.values.items.type,
							parentSchema: schema1$1.properties.values.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema1$1.properties.values.type,
					parentSchema: schema1$1.properties.values,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema1$1.type,
			parentSchema: schema1$1,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate1$1.errors = vErrors;
	return errors === 0;
}
validate1$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate0$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate0$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0 || !func0$1.call(data, "version")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema0$1.required,
				parentSchema: schema0$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0 || !func0$1.call(data, "kind")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema0$1.required,
				parentSchema: schema0$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0 || !func0$1.call(data, "metadata")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" },
				message: "must have required property 'metadata'",
				schema: schema0$1.required,
				parentSchema: schema0$1,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0 || !func0$1.call(data, "spec")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" },
				message: "must have required property 'spec'",
				schema: schema0$1.required,
				parentSchema: schema0$1,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "$schema" || key0 === "version" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema0$1,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.$schema !== void 0 && func0$1.call(data, "$schema")) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0$1.properties.$schema.type,
					parentSchema: schema0$1.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.version !== void 0 && func0$1.call(data, "version")) {
			let data1 = data.version;
			if ("kubepattern.it/v1" !== data1) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: "kubepattern.it/v1" },
					message: "must be equal to constant",
					schema: "kubepattern.it/v1",
					parentSchema: schema0$1.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.kind !== void 0 && func0$1.call(data, "kind")) {
			let data2 = data.kind;
			if ("Pattern" !== data2) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Pattern" },
					message: "must be equal to constant",
					schema: "Pattern",
					parentSchema: schema0$1.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.metadata !== void 0 && func0$1.call(data, "metadata")) {
			let data3 = data.metadata;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.name === void 0 || !func0$1.call(data3, "name")) {
					const err8 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema0$1.properties.metadata.required,
						parentSchema: schema0$1.properties.metadata,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.patternType === void 0 || !func0$1.call(data3, "patternType")) {
					const err9 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "patternType" },
						message: "must have required property 'patternType'",
						schema: schema0$1.properties.metadata.required,
						parentSchema: schema0$1.properties.metadata,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.severity === void 0 || !func0$1.call(data3, "severity")) {
					const err10 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "severity" },
						message: "must have required property 'severity'",
						schema: schema0$1.properties.metadata.required,
						parentSchema: schema0$1.properties.metadata,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.category === void 0 || !func0$1.call(data3, "category")) {
					const err11 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "category" },
						message: "must have required property 'category'",
						schema: schema0$1.properties.metadata.required,
						parentSchema: schema0$1.properties.metadata,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 of Object.keys(data3)) if (!func0$1.call(schema0$1.properties.metadata.properties, key1)) {
					const err12 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema0$1.properties.metadata,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.name !== void 0 && func0$1.call(data3, "name")) {
					let data4 = data3.name;
					if (typeof data4 === "string") {
						if (!pattern0$1.test(data4)) {
							const err13 = {
								instancePath: instancePath + "/metadata/name",
								schemaPath: "#/properties/metadata/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-zA-Z0-9.-]+$" },
								message: "must match pattern \"^[a-zA-Z0-9.-]+$\"",
								schema: "^[a-zA-Z0-9.-]+$",
								parentSchema: schema0$1.properties.metadata.properties.name,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/metadata/name",
							schemaPath: "#/properties/metadata/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.name.type,
							parentSchema: schema0$1.properties.metadata.properties.name,
							data: data4
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data3.displayName !== void 0 && func0$1.call(data3, "displayName")) {
					let data5 = data3.displayName;
					if (typeof data5 !== "string") {
						const err15 = {
							instancePath: instancePath + "/metadata/displayName",
							schemaPath: "#/properties/metadata/properties/displayName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.displayName.type,
							parentSchema: schema0$1.properties.metadata.properties.displayName,
							data: data5
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.patternType !== void 0 && func0$1.call(data3, "patternType")) {
					let data6 = data3.patternType;
					if (typeof data6 !== "string") {
						const err16 = {
							instancePath: instancePath + "/metadata/patternType",
							schemaPath: "#/properties/metadata/properties/patternType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.patternType.type,
							parentSchema: schema0$1.properties.metadata.properties.patternType,
							data: data6
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					let valid2 = false;
					for (const v0 of schema0$1.properties.metadata.properties.patternType.enum) if (func16(data6, v0)) {
						valid2 = true;
						break;
					}
					if (!valid2) {
						const err17 = {
							instancePath: instancePath + "/metadata/patternType",
							schemaPath: "#/properties/metadata/properties/patternType/enum",
							keyword: "enum",
							params: { allowedValues: schema0$1.properties.metadata.properties.patternType.enum },
							message: "must be equal to one of the allowed values",
							schema: schema0$1.properties.metadata.properties.patternType.enum,
							parentSchema: schema0$1.properties.metadata.properties.patternType,
							data: data6
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data3.severity !== void 0 && func0$1.call(data3, "severity")) {
					let data7 = data3.severity;
					if (typeof data7 !== "string") {
						const err18 = {
							instancePath: instancePath + "/metadata/severity",
							schemaPath: "#/properties/metadata/properties/severity/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.severity.type,
							parentSchema: schema0$1.properties.metadata.properties.severity,
							data: data7
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					let valid3 = false;
					for (const v1 of schema0$1.properties.metadata.properties.severity.enum) if (func16(data7, v1)) {
						valid3 = true;
						break;
					}
					if (!valid3) {
						const err19 = {
							instancePath: instancePath + "/metadata/severity",
							schemaPath: "#/properties/metadata/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema0$1.properties.metadata.properties.severity.enum },
							message: "must be equal to one of the allowed values",
							schema: schema0$1.properties.metadata.properties.severity.enum,
							parentSchema: schema0$1.properties.metadata.properties.severity,
							data: data7
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.category !== void 0 && func0$1.call(data3, "category")) {
					let data8 = data3.category;
					if (typeof data8 === "string") {
						if (!pattern1.test(data8)) {
							const err20 = {
								instancePath: instancePath + "/metadata/category",
								schemaPath: "#/properties/metadata/properties/category/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-zA-Z0-9-]+$" },
								message: "must match pattern \"^[a-zA-Z0-9-]+$\"",
								schema: "^[a-zA-Z0-9-]+$",
								parentSchema: schema0$1.properties.metadata.properties.category,
								data: data8
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/metadata/category",
							schemaPath: "#/properties/metadata/properties/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.category.type,
							parentSchema: schema0$1.properties.metadata.properties.category,
							data: data8
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data3.description !== void 0 && func0$1.call(data3, "description")) {
					let data9 = data3.description;
					if (typeof data9 !== "string") {
						const err22 = {
							instancePath: instancePath + "/metadata/description",
							schemaPath: "#/properties/metadata/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.description.type,
							parentSchema: schema0$1.properties.metadata.properties.description,
							data: data9
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data3.gitUrl !== void 0 && func0$1.call(data3, "gitUrl")) {
					let data10 = data3.gitUrl;
					if (typeof data10 === "string") {
						if (!pattern2.test(data10)) {
							const err23 = {
								instancePath: instancePath + "/metadata/gitUrl",
								schemaPath: "#/properties/metadata/properties/gitUrl/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$" },
								message: "must match pattern \"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$\"",
								schema: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$",
								parentSchema: schema0$1.properties.metadata.properties.gitUrl,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/metadata/gitUrl",
							schemaPath: "#/properties/metadata/properties/gitUrl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.gitUrl.type,
							parentSchema: schema0$1.properties.metadata.properties.gitUrl,
							data: data10
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data3.docUrl !== void 0 && func0$1.call(data3, "docUrl")) {
					let data11 = data3.docUrl;
					if (typeof data11 === "string") {
						if (!pattern2.test(data11)) {
							const err25 = {
								instancePath: instancePath + "/metadata/docUrl",
								schemaPath: "#/properties/metadata/properties/docUrl/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$" },
								message: "must match pattern \"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$\"",
								schema: "^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$",
								parentSchema: schema0$1.properties.metadata.properties.docUrl,
								data: data11
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/metadata/docUrl",
							schemaPath: "#/properties/metadata/properties/docUrl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.docUrl.type,
							parentSchema: schema0$1.properties.metadata.properties.docUrl,
							data: data11
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data3.profile !== void 0 && func0$1.call(data3, "profile")) {
					let data12 = data3.profile;
					if (typeof data12 !== "string") {
						const err27 = {
							instancePath: instancePath + "/metadata/profile",
							schemaPath: "#/properties/metadata/properties/profile/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.profile.type,
							parentSchema: schema0$1.properties.metadata.properties.profile,
							data: data12
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					let valid4 = false;
					for (const v2 of schema0$1.properties.metadata.properties.profile.enum) if (func16(data12, v2)) {
						valid4 = true;
						break;
					}
					if (!valid4) {
						const err28 = {
							instancePath: instancePath + "/metadata/profile",
							schemaPath: "#/properties/metadata/properties/profile/enum",
							keyword: "enum",
							params: { allowedValues: schema0$1.properties.metadata.properties.profile.enum },
							message: "must be equal to one of the allowed values",
							schema: schema0$1.properties.metadata.properties.profile.enum,
							parentSchema: schema0$1.properties.metadata.properties.profile,
							data: data12
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data3.patternURI !== void 0 && func0$1.call(data3, "patternURI")) {
					let data13 = data3.patternURI;
					if (typeof data13 !== "string") {
						const err29 = {
							instancePath: instancePath + "/metadata/patternURI",
							schemaPath: "#/properties/metadata/properties/patternURI/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.metadata.properties.patternURI.type,
							parentSchema: schema0$1.properties.metadata.properties.patternURI,
							data: data13
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema0$1.properties.metadata.type,
					parentSchema: schema0$1.properties.metadata,
					data: data3
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.spec !== void 0 && func0$1.call(data, "spec")) {
			let data14 = data.spec;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.message === void 0 || !func0$1.call(data14, "message")) {
					const err31 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'",
						schema: schema0$1.properties.spec.required,
						parentSchema: schema0$1.properties.spec,
						data: data14
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data14.topology === void 0 || !func0$1.call(data14, "topology")) {
					const err32 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "topology" },
						message: "must have required property 'topology'",
						schema: schema0$1.properties.spec.required,
						parentSchema: schema0$1.properties.spec,
						data: data14
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data14.resources === void 0 || !func0$1.call(data14, "resources")) {
					const err33 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "resources" },
						message: "must have required property 'resources'",
						schema: schema0$1.properties.spec.required,
						parentSchema: schema0$1.properties.spec,
						data: data14
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key2 of Object.keys(data14)) if (!(key2 === "message" || key2 === "topology" || key2 === "resources" || key2 === "actors" || key2 === "relationships" || key2 === "commonRelationships" || key2 === "minRelationshipPoints" || key2 === "minCommonRelationshipPoints")) {
					const err34 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema0$1.properties.spec,
						data: data14
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data14.message !== void 0 && func0$1.call(data14, "message")) {
					let data15 = data14.message;
					if (typeof data15 === "string") {
						if (func31(data15) < 1) {
							const err35 = {
								instancePath: instancePath + "/spec/message",
								schemaPath: "#/properties/spec/properties/message/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0$1.properties.spec.properties.message,
								data: data15
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/spec/message",
							schemaPath: "#/properties/spec/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.spec.properties.message.type,
							parentSchema: schema0$1.properties.spec.properties.message,
							data: data15
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data14.topology !== void 0 && func0$1.call(data14, "topology")) {
					let data16 = data14.topology;
					if (typeof data16 !== "string") {
						const err37 = {
							instancePath: instancePath + "/spec/topology",
							schemaPath: "#/properties/spec/properties/topology/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0$1.properties.spec.properties.topology.type,
							parentSchema: schema0$1.properties.spec.properties.topology,
							data: data16
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					let valid6 = false;
					for (const v3 of schema0$1.properties.spec.properties.topology.enum) if (func16(data16, v3)) {
						valid6 = true;
						break;
					}
					if (!valid6) {
						const err38 = {
							instancePath: instancePath + "/spec/topology",
							schemaPath: "#/properties/spec/properties/topology/enum",
							keyword: "enum",
							params: { allowedValues: schema0$1.properties.spec.properties.topology.enum },
							message: "must be equal to one of the allowed values",
							schema: schema0$1.properties.spec.properties.topology.enum,
							parentSchema: schema0$1.properties.spec.properties.topology,
							data: data16
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data14.resources !== void 0 && func0$1.call(data14, "resources")) {
					let data17 = data14.resources;
					if (Array.isArray(data17)) {
						if (data17.length < 1) {
							const err39 = {
								instancePath: instancePath + "/spec/resources",
								schemaPath: "#/properties/spec/properties/resources/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema0$1.properties.spec.properties.resources,
								data: data17
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						const len0 = data17.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data18 = data17[i0];
							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
								if (data18.resource === void 0 || !func0$1.call(data18, "resource")) {
									const err40 = {
										instancePath: instancePath + "/spec/resources/" + i0,
										schemaPath: "#/properties/spec/properties/resources/items/required",
										keyword: "required",
										params: { missingProperty: "resource" },
										message: "must have required property 'resource'",
										schema: schema0$1.properties.spec.properties.resources.items.required,
										parentSchema: schema0$1.properties.spec.properties.resources.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								if (data18.id === void 0 || !func0$1.call(data18, "id")) {
									const err41 = {
										instancePath: instancePath + "/spec/resources/" + i0,
										schemaPath: "#/properties/spec/properties/resources/items/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'",
										schema: schema0$1.properties.spec.properties.resources.items.required,
										parentSchema: schema0$1.properties.spec.properties.resources.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								for (const key3 of Object.keys(data18)) if (!(key3 === "resource" || key3 === "id" || key3 === "leader" || key3 === "filters")) {
									const err42 = {
										instancePath: instancePath + "/spec/resources/" + i0,
										schemaPath: "#/properties/spec/properties/resources/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0$1.properties.spec.properties.resources.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (data18.resource !== void 0 && func0$1.call(data18, "resource")) {
									let data19 = data18.resource;
									if (typeof data19 === "string") {
										if (func31(data19) < 1) {
											const err43 = {
												instancePath: instancePath + "/spec/resources/" + i0 + "/resource",
												schemaPath: "#/properties/spec/properties/resources/items/properties/resource/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0$1.properties.spec.properties.resources.items.properties.resource,
												data: data19
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/spec/resources/" + i0 + "/resource",
											schemaPath: "#/properties/spec/properties/resources/items/properties/resource/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.resources.items.properties.resource.type,
											parentSchema: schema0$1.properties.spec.properties.resources.items.properties.resource,
											data: data19
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
								if (data18.id !== void 0 && func0$1.call(data18, "id")) {
									let data20 = data18.id;
									if (typeof data20 === "string") {
										if (!pattern4.test(data20)) {
											const err45 = {
												instancePath: instancePath + "/spec/resources/" + i0 + "/id",
												schemaPath: "#/properties/spec/properties/resources/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9_-]+$" },
												message: "must match pattern \"^[A-Za-z0-9_-]+$\"",
												schema: "^[A-Za-z0-9_-]+$",
												parentSchema: schema0$1.properties.spec.properties.resources.items.properties.id,
												data: data20
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
									} else {
										const err46 = {
											instancePath: instancePath + "/spec/resources/" + i0 + "/id",
											schemaPath: "#/properties/spec/properties/resources/items/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.resources.items.properties.id.type,
											parentSchema: schema0$1.properties.spec.properties.resources.items.properties.id,
											data: data20
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
								if (data18.leader !== void 0 && func0$1.call(data18, "leader")) {
									let data21 = data18.leader;
									if (typeof data21 !== "boolean") {
										const err47 = {
											instancePath: instancePath + "/spec/resources/" + i0 + "/leader",
											schemaPath: "#/properties/spec/properties/resources/items/properties/leader/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean",
											schema: schema0$1.properties.spec.properties.resources.items.properties.leader.type,
											parentSchema: schema0$1.properties.spec.properties.resources.items.properties.leader,
											data: data21
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
								if (data18.filters !== void 0 && func0$1.call(data18, "filters")) {
									let data22 = data18.filters;
									if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
										for (const key4 of Object.keys(data22)) if (!(key4 === "matchAll" || key4 === "matchAny" || key4 === "matchNone")) {
											const err48 = {
												instancePath: instancePath + "/spec/resources/" + i0 + "/filters",
												schemaPath: "#/properties/spec/properties/resources/items/properties/filters/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema0$1.properties.spec.properties.resources.items.properties.filters,
												data: data22
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										if (data22.matchAll !== void 0 && func0$1.call(data22, "matchAll")) {
											let data23 = data22.matchAll;
											if (Array.isArray(data23)) {
												const len1 = data23.length;
												for (let i1 = 0; i1 < len1; i1++) if (!validate1$1(data23[i1], {
													instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAll/" + i1,
													parentData: data23,
													parentDataProperty: i1,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate1$1.errors : vErrors.concat(validate1$1.errors);
													errors = vErrors.length;
												}
											} else {
												const err49 = {
													instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAll",
													schemaPath: "#/properties/spec/properties/resources/items/properties/filters/properties/matchAll/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema0$1.properties.spec.properties.resources.items.properties.filters.properties.matchAll.type,
													parentSchema: schema0$1.properties.spec.properties.resources.items.properties.filters.properties.matchAll,
													data: data23
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											}
										}
										if (data22.matchAny !== void 0 && func0$1.call(data22, "matchAny")) {
											let data25 = data22.matchAny;
											if (Array.isArray(data25)) {
												const len2 = data25.length;
												for (let i2 = 0; i2 < len2; i2++) if (!validate1$1(data25[i2], {
													instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAny/" + i2,
													parentData: data25,
													parentDataProperty: i2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate1$1.errors : vErrors.concat(validate1$1.errors);
													errors = vErrors.length;
												}
											} else {
												const err50 = {
													instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchAny",
													schemaPath: "#/properties/spec/properties/resources/items/properties/filters/properties/matchAny/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema0$1.properties.spec.properties.resources.items.properties.filters.properties.matchAny.type,
													parentSchema: schema0$1.properties.spec.properties.resources.items.properties.filters.properties.matchAny,
													data: data25
												};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											}
										}
										if (data22.matchNone !== void 0 && func0$1.call(data22, "matchNone")) {
											let data27 = data22.matchNone;
											if (Array.isArray(data27)) {
												const len3 = data27.length;
												for (let i3 = 0; i3 < len3; i3++) if (!validate1$1(data27[i3], {
													instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchNone/" + i3,
													parentData: data27,
													parentDataProperty: i3,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate1$1.errors : vErrors.concat(validate1$1.errors);
													errors = vErrors.length;
												}
											} else {
												const err51 = {
													instancePath: instancePath + "/spec/resources/" + i0 + "/filters/matchNone",
													schemaPath: "#/properties/spec/properties/resources/items/properties/filters/properties/matchNone/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema0$1.properties.spec.properties.resources.items.properties.filters.properties.matchNone.type,
													parentSchema: schema0$1.properties.spec.properties.resources.items.properties.filters.properties.matchNone,
													data: data27
												};
												if (vErrors === null) vErrors = [err51];
												else vErrors.push(err51);
												errors++;
											}
										}
									} else {
										const err52 = {
											instancePath: instancePath + "/spec/resources/" + i0 + "/filters",
											schemaPath: "#/properties/spec/properties/resources/items/properties/filters/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema0$1.properties.spec.properties.resources.items.properties.filters.type,
											parentSchema: schema0$1.properties.spec.properties.resources.items.properties.filters,
											data: data22
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/spec/resources/" + i0,
									schemaPath: "#/properties/spec/properties/resources/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0$1.properties.spec.properties.resources.items.type,
									parentSchema: schema0$1.properties.spec.properties.resources.items,
									data: data18
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/spec/resources",
							schemaPath: "#/properties/spec/properties/resources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema0$1.properties.spec.properties.resources.type,
							parentSchema: schema0$1.properties.spec.properties.resources,
							data: data17
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data14.actors !== void 0 && func0$1.call(data14, "actors")) {
					let data29 = data14.actors;
					if (Array.isArray(data29)) {
						const len4 = data29.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data30 = data29[i4];
							if (typeof data30 !== "string") {
								const err55 = {
									instancePath: instancePath + "/spec/actors/" + i4,
									schemaPath: "#/properties/spec/properties/actors/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0$1.properties.spec.properties.actors.items.type,
									parentSchema: schema0$1.properties.spec.properties.actors.items,
									data: data30
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/spec/actors",
							schemaPath: "#/properties/spec/properties/actors/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema0$1.properties.spec.properties.actors.type,
							parentSchema: schema0$1.properties.spec.properties.actors,
							data: data29
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data14.relationships !== void 0 && func0$1.call(data14, "relationships")) {
					let data31 = data14.relationships;
					if (Array.isArray(data31)) {
						const len5 = data31.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data32 = data31[i5];
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
								if (data32.type === void 0 || !func0$1.call(data32, "type")) {
									const err57 = {
										instancePath: instancePath + "/spec/relationships/" + i5,
										schemaPath: "#/properties/spec/properties/relationships/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'",
										schema: schema0$1.properties.spec.properties.relationships.items.required,
										parentSchema: schema0$1.properties.spec.properties.relationships.items,
										data: data32
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								if (data32.resourceIds === void 0 || !func0$1.call(data32, "resourceIds")) {
									const err58 = {
										instancePath: instancePath + "/spec/relationships/" + i5,
										schemaPath: "#/properties/spec/properties/relationships/items/required",
										keyword: "required",
										params: { missingProperty: "resourceIds" },
										message: "must have required property 'resourceIds'",
										schema: schema0$1.properties.spec.properties.relationships.items.required,
										parentSchema: schema0$1.properties.spec.properties.relationships.items,
										data: data32
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								for (const key5 of Object.keys(data32)) if (!(key5 === "id" || key5 === "description" || key5 === "type" || key5 === "resourceIds" || key5 === "required" || key5 === "shared" || key5 === "weight")) {
									const err59 = {
										instancePath: instancePath + "/spec/relationships/" + i5,
										schemaPath: "#/properties/spec/properties/relationships/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0$1.properties.spec.properties.relationships.items,
										data: data32
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (data32.id !== void 0 && func0$1.call(data32, "id")) {
									let data33 = data32.id;
									if (typeof data33 === "string") {
										if (func31(data33) < 1) {
											const err60 = {
												instancePath: instancePath + "/spec/relationships/" + i5 + "/id",
												schemaPath: "#/properties/spec/properties/relationships/items/properties/id/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.id,
												data: data33
											};
											if (vErrors === null) vErrors = [err60];
											else vErrors.push(err60);
											errors++;
										}
									} else {
										const err61 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/id",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.id.type,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.id,
											data: data33
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
								if (data32.description !== void 0 && func0$1.call(data32, "description")) {
									let data34 = data32.description;
									if (typeof data34 !== "string") {
										const err62 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/description",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/description/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.description.type,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.description,
											data: data34
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
								if (data32.type !== void 0 && func0$1.call(data32, "type")) {
									let data35 = data32.type;
									if (typeof data35 !== "string") {
										const err63 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/type",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.type.type,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.type,
											data: data35
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
									let valid22 = false;
									for (const v4 of schema0$1.properties.spec.properties.relationships.items.properties.type.enum) if (func16(data35, v4)) {
										valid22 = true;
										break;
									}
									if (!valid22) {
										const err64 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/type",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema0$1.properties.spec.properties.relationships.items.properties.type.enum },
											message: "must be equal to one of the allowed values",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.type.enum,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.type,
											data: data35
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
								if (data32.resourceIds !== void 0 && func0$1.call(data32, "resourceIds")) {
									let data36 = data32.resourceIds;
									if (Array.isArray(data36)) {
										if (data36.length > 2) {
											const err65 = {
												instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds",
												schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/maxItems",
												keyword: "maxItems",
												params: { limit: 2 },
												message: "must NOT have more than 2 items",
												schema: 2,
												parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.resourceIds,
												data: data36
											};
											if (vErrors === null) vErrors = [err65];
											else vErrors.push(err65);
											errors++;
										}
										if (data36.length < 2) {
											const err66 = {
												instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds",
												schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/minItems",
												keyword: "minItems",
												params: { limit: 2 },
												message: "must NOT have fewer than 2 items",
												schema: 2,
												parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.resourceIds,
												data: data36
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
										const len6 = data36.length;
										for (let i6 = 0; i6 < len6; i6++) {
											let data37 = data36[i6];
											if (typeof data37 !== "string") {
												const err67 = {
													instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds/" + i6,
													schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0$1.properties.spec.properties.relationships.items.properties.resourceIds.items.type,
													parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.resourceIds.items,
													data: data37
												};
												if (vErrors === null) vErrors = [err67];
												else vErrors.push(err67);
												errors++;
											}
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/resourceIds",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/resourceIds/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.resourceIds.type,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.resourceIds,
											data: data36
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
								if (data32.required !== void 0 && func0$1.call(data32, "required")) {
									let data38 = data32.required;
									if (typeof data38 !== "boolean") {
										const err69 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/required",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/required/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.required.type,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.required,
											data: data38
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
								if (data32.shared !== void 0 && func0$1.call(data32, "shared")) {
									let data39 = data32.shared;
									if (typeof data39 !== "boolean") {
										const err70 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/shared",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/shared/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.shared.type,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.shared,
											data: data39
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
								if (data32.weight !== void 0 && func0$1.call(data32, "weight")) {
									let data40 = data32.weight;
									if (typeof data40 == "number" && isFinite(data40)) {
										if (data40 > 1 || isNaN(data40)) {
											const err71 = {
												instancePath: instancePath + "/spec/relationships/" + i5 + "/weight",
												schemaPath: "#/properties/spec/properties/relationships/items/properties/weight/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1
												},
												message: "must be <= 1",
												schema: 1,
												parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.weight,
												data: data40
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
										if (data40 < 0 || isNaN(data40)) {
											const err72 = {
												instancePath: instancePath + "/spec/relationships/" + i5 + "/weight",
												schemaPath: "#/properties/spec/properties/relationships/items/properties/weight/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.weight,
												data: data40
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/spec/relationships/" + i5 + "/weight",
											schemaPath: "#/properties/spec/properties/relationships/items/properties/weight/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number",
											schema: schema0$1.properties.spec.properties.relationships.items.properties.weight.type,
											parentSchema: schema0$1.properties.spec.properties.relationships.items.properties.weight,
											data: data40
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/spec/relationships/" + i5,
									schemaPath: "#/properties/spec/properties/relationships/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0$1.properties.spec.properties.relationships.items.type,
									parentSchema: schema0$1.properties.spec.properties.relationships.items,
									data: data32
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/spec/relationships",
							schemaPath: "#/properties/spec/properties/relationships/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema0$1.properties.spec.properties.relationships.type,
							parentSchema: schema0$1.properties.spec.properties.relationships,
							data: data31
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data14.commonRelationships !== void 0 && func0$1.call(data14, "commonRelationships")) {
					let data41 = data14.commonRelationships;
					if (Array.isArray(data41)) {
						const len7 = data41.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data42 = data41[i7];
							if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
								if (data42.type === void 0 || !func0$1.call(data42, "type")) {
									const err76 = {
										instancePath: instancePath + "/spec/commonRelationships/" + i7,
										schemaPath: "#/properties/spec/properties/commonRelationships/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'",
										schema: schema0$1.properties.spec.properties.commonRelationships.items.required,
										parentSchema: schema0$1.properties.spec.properties.commonRelationships.items,
										data: data42
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (data42.resourceIds === void 0 || !func0$1.call(data42, "resourceIds")) {
									const err77 = {
										instancePath: instancePath + "/spec/commonRelationships/" + i7,
										schemaPath: "#/properties/spec/properties/commonRelationships/items/required",
										keyword: "required",
										params: { missingProperty: "resourceIds" },
										message: "must have required property 'resourceIds'",
										schema: schema0$1.properties.spec.properties.commonRelationships.items.required,
										parentSchema: schema0$1.properties.spec.properties.commonRelationships.items,
										data: data42
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								for (const key6 of Object.keys(data42)) if (!(key6 === "id" || key6 === "description" || key6 === "type" || key6 === "resourceIds" || key6 === "required" || key6 === "shared" || key6 === "weight")) {
									const err78 = {
										instancePath: instancePath + "/spec/commonRelationships/" + i7,
										schemaPath: "#/properties/spec/properties/commonRelationships/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0$1.properties.spec.properties.commonRelationships.items,
										data: data42
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								if (data42.id !== void 0 && func0$1.call(data42, "id")) {
									let data43 = data42.id;
									if (typeof data43 === "string") {
										if (func31(data43) < 1) {
											const err79 = {
												instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/id",
												schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/id/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.id,
												data: data43
											};
											if (vErrors === null) vErrors = [err79];
											else vErrors.push(err79);
											errors++;
										}
									} else {
										const err80 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/id",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.id.type,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.id,
											data: data43
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (data42.description !== void 0 && func0$1.call(data42, "description")) {
									let data44 = data42.description;
									if (typeof data44 !== "string") {
										const err81 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/description",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/description/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.description.type,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.description,
											data: data44
										};
										if (vErrors === null) vErrors = [err81];
										else vErrors.push(err81);
										errors++;
									}
								}
								if (data42.type !== void 0 && func0$1.call(data42, "type")) {
									let data45 = data42.type;
									if (typeof data45 !== "string") {
										const err82 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/type",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.type.type,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.type,
											data: data45
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
									let valid28 = false;
									for (const v5 of schema0$1.properties.spec.properties.commonRelationships.items.properties.type.enum) if (func16(data45, v5)) {
										valid28 = true;
										break;
									}
									if (!valid28) {
										const err83 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/type",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema0$1.properties.spec.properties.commonRelationships.items.properties.type.enum },
											message: "must be equal to one of the allowed values",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.type.enum,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.type,
											data: data45
										};
										if (vErrors === null) vErrors = [err83];
										else vErrors.push(err83);
										errors++;
									}
								}
								if (data42.resourceIds !== void 0 && func0$1.call(data42, "resourceIds")) {
									let data46 = data42.resourceIds;
									if (Array.isArray(data46)) {
										if (data46.length > 2) {
											const err84 = {
												instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds",
												schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/maxItems",
												keyword: "maxItems",
												params: { limit: 2 },
												message: "must NOT have more than 2 items",
												schema: 2,
												parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.resourceIds,
												data: data46
											};
											if (vErrors === null) vErrors = [err84];
											else vErrors.push(err84);
											errors++;
										}
										if (data46.length < 2) {
											const err85 = {
												instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds",
												schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/minItems",
												keyword: "minItems",
												params: { limit: 2 },
												message: "must NOT have fewer than 2 items",
												schema: 2,
												parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.resourceIds,
												data: data46
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
										const len8 = data46.length;
										for (let i8 = 0; i8 < len8; i8++) {
											let data47 = data46[i8];
											if (typeof data47 !== "string") {
												const err86 = {
													instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds/" + i8,
													schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.resourceIds.items.type,
													parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.resourceIds.items,
													data: data47
												};
												if (vErrors === null) vErrors = [err86];
												else vErrors.push(err86);
												errors++;
											}
										}
									} else {
										const err87 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/resourceIds",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/resourceIds/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.resourceIds.type,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.resourceIds,
											data: data46
										};
										if (vErrors === null) vErrors = [err87];
										else vErrors.push(err87);
										errors++;
									}
								}
								if (data42.required !== void 0 && func0$1.call(data42, "required")) {
									let data48 = data42.required;
									if (typeof data48 !== "boolean") {
										const err88 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/required",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/required/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.required.type,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.required,
											data: data48
										};
										if (vErrors === null) vErrors = [err88];
										else vErrors.push(err88);
										errors++;
									}
								}
								if (data42.shared !== void 0 && func0$1.call(data42, "shared")) {
									let data49 = data42.shared;
									if (typeof data49 !== "boolean") {
										const err89 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/shared",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/shared/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.shared.type,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.shared,
											data: data49
										};
										if (vErrors === null) vErrors = [err89];
										else vErrors.push(err89);
										errors++;
									}
								}
								if (data42.weight !== void 0 && func0$1.call(data42, "weight")) {
									let data50 = data42.weight;
									if (typeof data50 == "number" && isFinite(data50)) {
										if (data50 > 1 || isNaN(data50)) {
											const err90 = {
												instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/weight",
												schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/weight/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1
												},
												message: "must be <= 1",
												schema: 1,
												parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.weight,
												data: data50
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
										if (data50 < 0 || isNaN(data50)) {
											const err91 = {
												instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/weight",
												schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/weight/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.weight,
												data: data50
											};
											if (vErrors === null) vErrors = [err91];
											else vErrors.push(err91);
											errors++;
										}
									} else {
										const err92 = {
											instancePath: instancePath + "/spec/commonRelationships/" + i7 + "/weight",
											schemaPath: "#/properties/spec/properties/commonRelationships/items/properties/weight/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number",
											schema: schema0$1.properties.spec.properties.commonRelationships.items.properties.weight.type,
											parentSchema: schema0$1.properties.spec.properties.commonRelationships.items.properties.weight,
											data: data50
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/spec/commonRelationships/" + i7,
									schemaPath: "#/properties/spec/properties/commonRelationships/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0$1.properties.spec.properties.commonRelationships.items.type,
									parentSchema: schema0$1.properties.spec.properties.commonRelationships.items,
									data: data42
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/spec/commonRelationships",
							schemaPath: "#/properties/spec/properties/commonRelationships/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema0$1.properties.spec.properties.commonRelationships.type,
							parentSchema: schema0$1.properties.spec.properties.commonRelationships,
							data: data41
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data14.minRelationshipPoints !== void 0 && func0$1.call(data14, "minRelationshipPoints")) {
					let data51 = data14.minRelationshipPoints;
					if (typeof data51 == "number" && isFinite(data51)) {
						if (data51 < 0 || isNaN(data51)) {
							const err95 = {
								instancePath: instancePath + "/spec/minRelationshipPoints",
								schemaPath: "#/properties/spec/properties/minRelationshipPoints/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema0$1.properties.spec.properties.minRelationshipPoints,
								data: data51
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					} else {
						const err96 = {
							instancePath: instancePath + "/spec/minRelationshipPoints",
							schemaPath: "#/properties/spec/properties/minRelationshipPoints/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema0$1.properties.spec.properties.minRelationshipPoints.type,
							parentSchema: schema0$1.properties.spec.properties.minRelationshipPoints,
							data: data51
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
				if (data14.minCommonRelationshipPoints !== void 0 && func0$1.call(data14, "minCommonRelationshipPoints")) {
					let data52 = data14.minCommonRelationshipPoints;
					if (typeof data52 == "number" && isFinite(data52)) {
						if (data52 < 0 || isNaN(data52)) {
							const err97 = {
								instancePath: instancePath + "/spec/minCommonRelationshipPoints",
								schemaPath: "#/properties/spec/properties/minCommonRelationshipPoints/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema0$1.properties.spec.properties.minCommonRelationshipPoints,
								data: data52
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/spec/minCommonRelationshipPoints",
							schemaPath: "#/properties/spec/properties/minCommonRelationshipPoints/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema0$1.properties.spec.properties.minCommonRelationshipPoints.type,
							parentSchema: schema0$1.properties.spec.properties.minCommonRelationshipPoints,
							data: data52
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
			} else {
				const err99 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema0$1.properties.spec.type,
					parentSchema: schema0$1.properties.spec,
					data: data14
				};
				if (vErrors === null) vErrors = [err99];
				else vErrors.push(err99);
				errors++;
			}
		}
	} else {
		const err100 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema0$1.type,
			parentSchema: schema0$1,
			data
		};
		if (vErrors === null) vErrors = [err100];
		else vErrors.push(err100);
		errors++;
	}
	validate0$1.errors = vErrors;
	return errors === 0;
}
validate0$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/pattern/size-limits.ts
const LIMITS = {
	name: 200,
	conditions: 2e3,
	values: 5e3,
	pathSteps: 400,
	steps: 2e4,
	placeholders: 500,
	differentPlaceholders: 100,
	criteria: 100,
	rules: 500
};
function sizeMistakes(sizes, document) {
	const { name, message, conditions, rules } = sizes;
	const collector = new DiagnosticCollector(document);
	const refuse = (path, limit, what) => {
		const help = `at most ${limit} compile in good time: split the pattern, or say the same with fewer`;
		collector.refuse("pattern/too-large", path, `more than ${limit} ${what}`, help);
	};
	if (name.text.length > LIMITS.name) refuse(name.at, LIMITS.name, "characters in a name");
	const beyond = conditions[LIMITS.conditions];
	if (beyond !== void 0) refuse(beyond.at, LIMITS.conditions, "conditions");
	let steps = 0;
	for (const { path, values, at, pathAt } of conditions.slice(0, LIMITS.conditions)) {
		const before = steps;
		const length = path.split(/[.[]/).length - 1;
		steps += length;
		if (length > LIMITS.pathSteps) refuse(pathAt, LIMITS.pathSteps, "steps in a path");
		if (before <= LIMITS.steps && steps > LIMITS.steps) refuse(pathAt, LIMITS.steps, "steps in all paths");
		if (values > LIMITS.values) refuse([
			...at,
			"values",
			LIMITS.values
		], LIMITS.values, "values");
	}
	const [, ...placeholders] = message.text.split("{{");
	if (placeholders.length > LIMITS.placeholders) refuse(message.at, LIMITS.placeholders, "placeholders");
	if (new Set(placeholders.map((text) => text.split("}}")[0])).size > LIMITS.differentPlaceholders) refuse(message.at, LIMITS.differentPlaceholders, "different placeholders");
	for (const { count, at, what = "rules" } of rules) {
		const limit = what === "criteria" ? LIMITS.criteria : LIMITS.rules;
		if (count > limit) refuse([...at, limit], limit, what);
	}
	return collector.diagnostics;
}
// src/pattern/read-registry-pattern.ts
function readRegistryPattern(source) {
	const document = normaliseDocument(source);
	const { mistakes, accepted } = validate(document, validateRegistryPattern, [UNSUPPORTED_TYPE]);
	if (mistakes.length === 0) {
		const oversize = sizeMistakes(registrySizes(accepted.parts), document);
		if (oversize.length > 0) return failure(inPlaceOrder(oversize));
	}
	const pattern = patternOf$1(new RegistryContext(document, accepted));
	return {
		...pattern,
		diagnostics: inPlaceOrder([...mistakes, ...pattern.diagnostics])
	};
}
function patternOf$1(context) {
	const { document, diagnostics } = context;
	const { spec = {} } = context.parts;
	const actors = (spec.resources ?? []).map((resource, i) => resource === void 0 ? void 0 : actorOf(resource, [
		"spec",
		"resources",
		i
	], context));
	checkActorIds(actors, context);
	context.actors = new ActorTable(actors, context.isIntactInEach(["spec", "resources"], "id"));
	context.roles = resolveRoles(context, actors);
	const relationships = ruleSetOf("relationships", context);
	const commonRelationships = ruleSetOf("commonRelationships", context);
	checkRuleIds(context);
	checkUnused(context);
	const message = messageOf(context);
	const { leader, follower } = context.roles;
	if (!context.isIntact([]) || hasErrors(diagnostics) || leader === void 0) return failure(diagnostics);
	const { metadata } = context.parts;
	const { description, docUrl, gitUrl } = metadata;
	const pattern = {
		dialect: "kubepattern.it/v1",
		name: metadata.name,
		packageName: packageNameOf(metadata.name),
		displayName: metadata.displayName ?? metadata.name,
		patternType: metadata.patternType,
		severity: metadata.severity,
		category: metadata.category,
		profile: metadata.profile ?? "recommended",
		message,
		subject: leader,
		roles: actors.filter((actor) => actor !== void 0),
		anchors: [],
		requirement: linkRequirement(relationships),
		definition: document.format === "memory" ? structuredClone(document.value) : document.value,
		file: document.locate([]).place.file,
		places: {
			metadata: document.locate(["metadata"]),
			name: document.locate(["metadata", "name"])
		},
		...follower === void 0 ? {} : {
			partner: follower,
			pairing: commonRequirement(commonRelationships)
		},
		...description === void 0 ? {} : { description },
		...docUrl === void 0 ? {} : { docUrl },
		...gitUrl === void 0 ? {} : { gitUrl }
	};
	return success(deepFreeze(pattern), diagnostics);
}
function messageOf(context) {
	const { leader, follower, areResolved } = context.roles;
	const reported = [leader, follower].filter((actor) => actor !== void 0);
	const text = context.parts.spec?.message ?? "";
	return parseMessage(text, reported, (reason, help, offset) => {
		const isComplete = areResolved && context.actors.isComplete;
		const isField = reported.some(({ id }) => text.startsWith(`{{${id}.`, offset));
		if (isComplete || isField) context.refuse("pattern/placeholder", ["spec", "message"], reason, help, offset);
	});
}
// src/pattern/duration.ts
const UNITS = {
	ns: 1n,
	us: 1000n,
	"µs": 1000n,
	"μs": 1000n,
	ms: 1000000n,
	s: 1000000000n,
	m: 60000000000n,
	h: 3600000000000n
};
const PART = /([0-9]*)(?:\.([0-9]*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;
const LARGEST = 2n ** 63n;
const FRACTION_DIGITS = 30;
function parseDuration(text) {
	const refusal = (reason, offset) => ({
		ok: false,
		reason,
		offset
	});
	const isNegative = text.startsWith("-");
	let at = isNegative || text.startsWith("+") ? 1 : 0;
	if (text.slice(at) === "0") return {
		ok: true,
		nanoseconds: 0n
	};
	if (at === text.length) return refusal("a number with a unit is missing", at);
	let nanoseconds = 0n;
	while (at < text.length) {
		PART.lastIndex = at;
		const [, whole = "", fraction = "", unit = ""] = PART.exec(text) ?? [];
		if (whole + fraction === "") return refusal("here a number with a unit is expected", at);
		nanoseconds += partOf(whole, fraction, UNITS[unit] ?? 1n);
		if (nanoseconds >= LARGEST) return refusal("it is longer than 292 years", at);
		at = PART.lastIndex;
	}
	return isNegative && nanoseconds > 0n ? refusal("it is negative", 0) : {
		ok: true,
		nanoseconds
	};
}
function partOf(whole, fraction, unit) {
	const digits = whole.replace(/^0+/, "");
	if (digits.length > 19) return LARGEST;
	const decimals = fraction.slice(0, FRACTION_DIGITS);
	return BigInt(digits || 0) * unit + BigInt(decimals || 0) * unit / 10n ** BigInt(decimals.length);
}
// src/pattern/anchor-table.ts
var AnchorTable = class {
	#anchors = new Map();
	get anchors() {
		return [...this.#anchors.values()];
	}
	bind(steps) {
		return walk(steps, (key, list) => {
			const anchor = this.#anchors.get(key) ?? { list };
			this.#anchors.set(key, anchor);
			return anchor;
		});
	}
	find(steps) {
		return walk(steps, (key) => this.#anchors.get(key));
	}
};
function walk(steps, anchorOf) {
	let from;
	let start = 0;
	for (const [i, { step }] of steps.entries()) {
		if (step !== "bind") continue;
		const list = valuePath(from, steps.slice(start, i));
		from = anchorOf(JSON.stringify(steps.slice(0, i)), list);
		if (from === void 0) return void 0;
		start = i + 1;
	}
	return valuePath(from, steps.slice(start));
}
function valuePath(from, path) {
	return from === void 0 ? { path } : {
		from,
		path
	};
}
// src/pattern/custom-fields.ts
const NO_CUSTOM_FIELDS = { typesOf: () => [] };
const FREE = { shape: "free" };
const SCALAR = { shape: "scalar" };
const SCALARS = [
	"string",
	"number",
	"integer",
	"boolean"
];
function readCustomFields(objects) {
	const byKind = new Map();
	for (const object of objects) {
		if (!isDefinition(object)) continue;
		const spec = objectAt(object, "spec");
		const { group, versions } = spec;
		const { kind } = objectAt(spec, "names");
		if (typeof group !== "string" || typeof kind !== "string") continue;
		const types = (isJsonList(versions) && versions.length > 0 ? versions : [{}]).map((version) => typeOfVersion(isJsonObject(version) ? version : {}, spec));
		const key = `${group}/${kind}`;
		byKind.set(key, [...byKind.get(key) ?? [], ...types]);
	}
	return { typesOf: ({ group, kind }) => byKind.get(`${group}/${kind}`) ?? [] };
}
function isDefinition(object) {
	if (!isJsonObject(object)) return false;
	const { apiVersion, kind } = object;
	return kind === "CustomResourceDefinition" && String(apiVersion).startsWith("apiextensions.k8s.io/");
}
function typeOfVersion(version, spec) {
	if (spec.preserveUnknownFields === true) return FREE;
	const { openAPIV3Schema: schema } = objectAt(version, "schema");
	const { openAPIV3Schema: ofAll } = objectAt(spec, "validation");
	const type = typeOfSchema(schema ?? ofAll);
	if (type.shape !== "object") return FREE;
	return {
		shape: "object",
		fields: new Map([
			...type.fields,
			["apiVersion", SCALAR],
			["kind", SCALAR],
			["metadata", metadataType()]
		])
	};
}
function typeOfSchema(schema) {
	if (!isJsonObject(schema)) return FREE;
	const { type, properties, additionalProperties, items } = schema;
	if (schema["x-kubernetes-preserve-unknown-fields"] === true) return FREE;
	if (schema["x-kubernetes-embedded-resource"] === true) return FREE;
	if (schema["x-kubernetes-int-or-string"] === true || type !== void 0 && SCALARS.includes(type)) return SCALAR;
	if (type === "array") return {
		shape: "list",
		of: typeOfSchema(items)
	};
	if (isJsonObject(properties) && additionalProperties === void 0) {
		const names = Object.keys(properties).sort();
		return {
			shape: "object",
			fields: new Map(names.map((name) => [name, typeOfSchema(properties[name])]))
		};
	}
	if (isJsonObject(additionalProperties) && properties === void 0) return {
		shape: "map",
		of: typeOfSchema(additionalProperties)
	};
	return FREE;
}
function objectAt(object, key) {
	const value = object[key];
	return isJsonObject(value) ? value : {};
}
// src/pattern/resource-context.ts
var ResourceContext = class extends PatternContext {
	kinds;
	customFields;
	targetAnchors = new AnchorTable();
	hasRefusedTargetPath = false;
	constructor(document, accepted, kinds, customFields = NO_CUSTOM_FIELDS) {
		super(document, accepted);
		this.kinds = kinds;
		this.customFields = customFields;
	}
};
// src/pattern/resource-kinds.ts
const KIND_KEYS = [
	"kind",
	"apiVersion",
	"plural"
];
const EVERY = "*";
function readKind(source, at, context) {
	if (![...KIND_KEYS, "category"].every((key) => context.isIntact([...at, key]))) return void 0;
	const { kind, apiVersion, plural, category } = source;
	const [beside] = KIND_KEYS.filter((key) => source[key] !== void 0);
	if (category !== void 0) {
		if (beside === void 0) return readCategory(category, [...at, "category"], context);
		const help = "write either the category, or kind, apiVersion and plural";
		context.refuse("pattern/kind-form", [...at, "category"], `a category stands beside ${quote(beside)}`, help);
		return;
	}
	if (beside === void 0) {
		context.refuse("pattern/kind-form", at, "no kind is named", "write \"kind\", \"apiVersion\" and \"plural\", or a \"category\"");
		return;
	}
	const isEvery = kind === EVERY;
	const missing = KIND_KEYS.filter((key) => source[key] === void 0 && !(isEvery && key === "plural"));
	for (const key of missing) {
		const subject = typeof at.at(-1) === "number" ? "this entry" : quote(String(at.at(-1)));
		context.refuse("schema/missing-key", at, `${subject} lacks the key ${quote(key)}`, `add ${quote(key)}`);
	}
	if (isEvery && plural !== void 0) {
		const help = "remove \"plural\", or name one kind";
		context.refuse("pattern/kind-form", [...at, "plural"], "every kind has no plural of its own", help);
		return;
	}
	if (missing.length > 0 || kind === void 0 || apiVersion === void 0) return void 0;
	const group = groupOf(apiVersion);
	if (isEvery) return [{ group }];
	warnOfKind({
		group,
		kind
	}, at, context);
	return [{
		group,
		kind
	}];
}
function writtenKinds(types) {
	return types.flatMap((type) => [type, ...type.kinds ?? []]).flatMap(({ kind, apiVersion }) => kind === void 0 || kind === EVERY || apiVersion === void 0 ? [] : [versionedKind(apiVersion, kind)]);
}
function readCategory(name, at, context) {
	const kinds = context.kinds.category(name);
	if (kinds !== void 0) return kinds;
	const { categoryNames } = context.kinds;
	const help = categoryNames.length === 0 ? "give a kinds file that lists its kinds, [] where it has none: `--kinds FILE`" : didYouMean(name, categoryNames.map((one) => escapeControls(one, 60)));
	context.refuse("pattern/unknown-category", at, `no kinds file lists the category ${quote(name)}`, help);
}
function warnOfKind({ group, kind }, at, context) {
	const inGroup = knownVersions().filter((one) => one.group === group);
	if (inGroup.length === 0 || isKubernetes({
		group,
		kind
	}) || context.kinds.isClusterScoped({
		group,
		kind
	})) return;
	const elsewhere = knownVersions().filter((one) => one.kind === kind);
	const near = nearestWord(kind, [...new Set(inGroup.map((one) => one.kind))]);
	const name = group === "" ? "core" : group;
	const [other] = elsewhere;
	if (other !== void 0) {
		const apiVersion = other.group === "" ? other.version : `${other.group}/${other.version}`;
		const message = `the group ${name} has no kind ${quote(kind)}`;
		context.warn("pattern/unknown-kind", [...at, "apiVersion"], message, `did you mean ${quote(apiVersion)}?`);
	} else if (near !== void 0) {
		const help = `did you mean ${quote(near)}? the kind is taken as it is written`;
		context.warn("pattern/unknown-kind", [...at, "kind"], `unknown kind ${quote(kind)} of the group ${name}`, help);
	}
}
function warnOfResourceFields(kinds, path, at, context) {
	const steps = stepsOf(path).filter(({ step }) => step !== "keys");
	const reports = kinds.map((kind) => fieldDiagnostics(kind, steps, context));
	if (reports.length === 0 || reports.some((report) => report.length === 0)) return;
	for (const { code, message, help } of reports[0] ?? []) context.warn(code, at, message, help);
}
function fieldDiagnostics({ group, kind }, path, { customFields }) {
	if (group === void 0 || kind === void 0) return [];
	if (isKubernetes({
		group,
		kind
	})) return checkFields(kind, path);
	return checkFieldsOfTypes(kind, customFields.typesOf({
		group,
		kind
	}), path);
}
function isKubernetes(kind) {
	return defaultKindCatalog.versionsOf(kind).length > 0;
}
// src/pattern/resource-message.ts
const FIELDS = new Map([
	["target.metadata.name", "name"],
	["target.metadata.namespace", "namespace"],
	["target.metadata.uid", "uid"],
	["target.kind", "kind"],
	["target.apiVersion", "apiVersion"]
]);
const PHASE = "smell.phase";
const WORDS = [...FIELDS.keys(), PHASE].map((word) => `{{${word}}}`);
const PREFIX = "target.";
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
function readMessage(phase, target, context) {
	const message = context.parts.spec?.message ?? "";
	const parts = [];
	let text = "";
	const push = (part) => {
		if (text !== "") parts.push({ text });
		text = "";
		parts.push(part);
	};
	let end = 0;
	for (const match of message.matchAll(PLACEHOLDER)) {
		const [whole, word = ""] = match;
		text += message.slice(end, match.index);
		end = match.index + whole.length;
		if (word === PHASE) {
			text += phase;
			continue;
		}
		const part = placeholderOf(word, match.index, target, context);
		if (part !== void 0) push(part);
	}
	text += message.slice(end);
	return text === "" ? parts : [...parts, { text }];
}
function placeholderOf(word, offset, { role, kinds }, context) {
	const at = ["spec", "message"];
	const refuse = (message, help, character = offset) => {
		context.refuse("pattern/placeholder", at, message, help, character);
	};
	const field = FIELDS.get(word);
	if (field !== void 0) return {
		role,
		field
	};
	const placeholder = `{{${word}}}`;
	if (word === "smell.since") return refuse(`the placeholder ${quote(placeholder)} needs an earlier run`, "one run cannot know since when: remove it");
	if (!word.startsWith(PREFIX)) return refuse(`the placeholder ${quote(placeholder)} is not known`, helpOf(placeholder));
	const path = word.slice(7);
	const parsed = parseResourcePath(path);
	if (!parsed.ok) return refuse(`in ${quote(placeholder)}, ${quote(path)} is not a path: ${parsed.reason}`, helpOfPath(path, parsed.offset), offset + `{{${PREFIX}`.length + parsed.offset);
	const value = context.targetAnchors.find(parsed.path);
	if (value !== void 0) {
		if (kinds !== void 0) warnOfResourceFields(kinds, value, at, context);
		return {
			role,
			at: value
		};
	}
	if (context.hasRefusedTargetPath || !areTargetPathsIntact(context)) return void 0;
	return refuse(`in ${quote(placeholder)}, no other path of the target has this [@]`, "write [*] for every element, or the same steps before [@] as in a filter or criterion");
}
function areTargetPathsIntact(context) {
	return context.isIntact([
		"spec",
		"target",
		"filters"
	]) && context.isIntact(["spec", "relationships"]);
}
function helpOf(placeholder) {
	return `${didYouMean(placeholder, WORDS)}, and {{target.PATH}} for any other path`;
}
// src/pattern/resource-metadata.ts
function readResourceMetadata(context) {
	const metadata = isJsonObject(context.document.value) ? ownValue(context.document.value, "metadata") : void 0;
	const description = entry(metadata, "annotations", DESCRIPTION_ANNOTATION);
	return {
		profile: readProfile(entry(metadata, "labels", PROFILE_LABEL), context),
		...typeof description === "string" && description !== "" ? { description } : {}
	};
}
function readProfile(written, context) {
	if (written === void 0) return DEFAULT_PROFILE;
	const profile = PROFILES.find((name) => name === written);
	if (profile !== void 0) return profile;
	const message = typeof written === "string" ? `unknown profile ${quote(written)}` : "the profile of a pattern is a text";
	const help = didYouMean(typeof written === "string" ? written : "", PROFILES);
	context.warn("pattern/profile", [
		"metadata",
		"labels",
		PROFILE_LABEL
	], message, help);
	return DEFAULT_PROFILE;
}
function entry(metadata, map, key) {
	const entries = isJsonObject(metadata) ? ownValue(metadata, map) : void 0;
	return isJsonObject(entries) ? ownValue(entries, key) : void 0;
}
// src/pattern/never-related.ts
function neverSelecting(type, kinds, defaultPath) {
	const path = parsePath(defaultPath);
	const known = ownKinds(kinds);
	if (!path.ok || known === void 0) return void 0;
	if (known.some(({ kind }) => checkFields(kind, path.path).length === 0)) return void 0;
	const selectors = [...new Set(known.flatMap(({ kind }) => typesOfKind(kind).flatMap(selectorsOf)))];
	return {
		message: `${quote(type)} never holds: ${kindsText(kinds)} has no ${defaultPath}`,
		help: selectors.length === 0 ? "no field of it selects by labels: turn the direction round, or compare fields with the type \"custom\"" : `write a selectorPath: ${selectors.slice(0, MOST_SHOWN).join(" or ")}`
	};
}
function neverOwning(owners, owned, catalog) {
	const known = ownKinds(owners);
	if (known === void 0 || owned.length === 0) return void 0;
	const isInNamespace = known.every((kind) => !catalog.isClusterScoped(kind));
	const isInNone = owned.every(({ group, kind }) => group !== void 0 && kind !== void 0 && catalog.isClusterScoped({
		group,
		kind
	}));
	if (!isInNamespace || !isInNone) return void 0;
	return {
		message: `${kindsText(owners)} never owns ${kindsText(owned)}: what is in a namespace owns nothing outside of it`,
		help: "compare the fields that name the other one, with the type \"custom\""
	};
}
const MOST_SHOWN = 2;
const MOST_LEVELS = 6;
function ownKinds(kinds) {
	const named = kinds.flatMap(({ group, kind }) => group === void 0 || kind === void 0 ? [] : [{
		group,
		kind
	}]);
	return named.length === kinds.length && named.every(({ group, kind }) => isOwnGroup(group) && typesOfKind(kind).length > 0) && named.length > 0 ? named : void 0;
}
function isOwnGroup(group) {
	return !group.includes(".") || group.endsWith(".k8s.io");
}
function selectorsOf(root) {
	const found = [];
	let level = [{
		type: root,
		path: []
	}];
	for (let depth = 0; depth < MOST_LEVELS && found.length === 0; depth++) {
		const below = [];
		for (const { type, path } of level) {
			if (type.shape === "list") below.push({
				type: type.of,
				path: [...path, { step: "each" }]
			});
			if (type.shape !== "object") continue;
			for (const [key, field] of type.fields) {
				const place = [...path, {
					step: "key",
					key
				}];
				if (selectsByLabels(key, field)) found.push(place);
				below.push({
					type: field,
					path: place
				});
			}
		}
		level = below;
	}
	return found.map(formatPath);
}
function selectsByLabels(key, type) {
	if (type.shape === "object") return type.fields.has("matchLabels");
	return type.shape === "map" && key === "selector";
}
// src/pattern/expression-shape.ts
function shapeOf(expression) {
	const reader = new ShapeReader(expression);
	return {
		cost: reader.alternatives().cost,
		differences: reader.differences
	};
}
const COST = {
	unicode: 450,
	wide: 20,
	character: 4
};
const EMPTY = {
	isNullable: true,
	cost: 1
};
const CLASSES = new Set(`Any L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp Cc Cf Cs Co
	Adlam Ahom Arabic Armenian Avestan Balinese Bamum Batak Bengali Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid
	Carian Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cyrillic Deseret Devanagari Dogra Duployan
	Elbasan Elymaic Ethiopic Georgian Glagolitic Gothic Grantha Greek Gujarati Gurmukhi Han Hangul Hanunoo Hatran Hebrew
	Hiragana Inherited Javanese Kaithi Kannada Katakana Kharoshthi Khmer Khojki Khudawadi Lao Latin Lepcha Limbu Lisu
	Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Medefaidrin Miao Modi Mongolian Mro Multani
	Myanmar Nabataean Nandinagari Newa Nko Nushu Ogham Oriya Osage Osmanya Palmyrene Phoenician Rejang Runic Samaritan
	Saurashtra Sharada Shavian Siddham Sinhala Sogdian Soyombo Sundanese Syriac Tagalog Tagbanwa Takri Tamil Tangut Telugu
	Thaana Thai Tibetan Tifinagh Tirhuta Ugaritic Vai Wancho Yezidi Yi`.split(/\s+/));
var ShapeReader = class {
	text;
	differences = [];
	#at = 0;
	constructor(text) {
		this.text = text;
	}
	alternatives() {
		let [isNullable, cost] = [false, 0];
		for (;;) {
			const sequence = this.#sequence();
			isNullable ||= sequence.isNullable;
			cost += sequence.cost + 1;
			if (this.text[this.#at] !== "|") return {
				isNullable,
				cost
			};
			this.#at++;
		}
	}
	#sequence() {
		let [isNullable, cost] = [true, 1];
		while (this.#at < this.text.length && !"|)".includes(this.text[this.#at])) {
			const start = this.#at;
			const part = this.#repeated(this.#atom(), start);
			isNullable &&= part.isNullable;
			cost += part.cost;
		}
		return {
			isNullable,
			cost
		};
	}
	#repeated(part, start) {
		let { isNullable, cost } = part;
		for (;;) {
			const [repeat, symbol, least, comma, most] = this.#take(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y) ?? [];
			if (repeat === void 0) return {
				isNullable,
				cost
			};
			const isOptional = symbol === "*" || symbol === "?" || Number(least) === 0;
			const isEndless = symbol === "*" || comma === "," && most === "";
			if (isNullable && isEndless && isOptional) this.#differs("empty-repeat", start);
			isNullable ||= isOptional;
			cost = cost * Math.max(Number(most || 0), Number(least ?? 0) + (isEndless ? 1 : 0), 1) + 1;
		}
	}
	#atom() {
		const start = this.#at;
		const { text } = this;
		if (this.#take(/\(\?[a-zA-Z-]*\)/y)) return EMPTY;
		if (this.#take(/\((?:\?P?<[^>]*>|\?[a-zA-Z-]*:)?/y)) {
			if (text.startsWith("(?<", start)) this.#differs("group-name", start);
			const inner = this.alternatives();
			this.#at++;
			return {
				...inner,
				cost: inner.cost + 2
			};
		}
		const literal = this.#take(/\\Q([\s\S]*?)(?:\\E|$)/y)?.[1];
		if (literal !== void 0) return {
			isNullable: literal === "",
			cost: COST.character * literal.length
		};
		if (this.#take(/\\[AzbB]|[\^$]/y)) return EMPTY;
		if (text[this.#at] === "[") return {
			isNullable: false,
			cost: this.#class()
		};
		if (this.#take(/\./y)) return {
			isNullable: false,
			cost: COST.wide
		};
		return {
			isNullable: false,
			cost: this.#character()
		};
	}
	#class() {
		const [opening = ""] = this.#take(/\[\^?\]?/y) ?? [];
		let cost = opening.startsWith("[^") ? COST.wide : 1;
		while (this.#at < this.text.length && this.text[this.#at] !== "]") cost += this.#take(/\[:\^?\w+:\]/y) ? COST.wide : this.#character();
		this.#at++;
		return cost;
	}
	#character() {
		const start = this.#at;
		const name = this.#take(/\\[pP](?:\{\^?([^}]*)\}|([^{]))/uy);
		if (name !== null) {
			if (!CLASSES.has(name[1] ?? name[2] ?? "")) this.#differs("class", start);
			return COST.unicode;
		}
		if (this.#take(/\\[DSW]/y)) return COST.wide;
		else if (!this.#take(/\\(?:x\{[0-9A-Fa-f]*\}|x[0-9A-Fa-f]{2}|[0-7]{1,3}|[\s\S])/y)) {
			if (this.#take(/\0/y)) this.#differs("nul", start);
			else this.#at += (this.text.codePointAt(start) ?? 0) > 65535 ? 2 : 1;
		}
		return /^[ -~]+$/.test(this.text.slice(start, this.#at)) ? 2 : COST.character;
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.text);
		if (match !== null) this.#at = pattern.lastIndex;
		return match;
	}
	#differs(what, offset) {
		this.differences.push({
			what,
			offset,
			text: this.text.slice(offset, this.#at)
		});
	}
};
// src/pattern/re2.ts
let cached;
function re2() {
	cached ??= createRequire(import.meta.url)("re2js");
	return cached;
}
// src/pattern/regular-expression.ts
const LARGEST_COST = 1e5;
const LONGEST = 2e3;
const SLOW_COST = 1e4;
const SYNTAX = "write it in the syntax of RE2, which has no look-around and no back references";
function checkExpression(expression) {
	const error = (message, help, offset = 0) => {
		return {
			severity: "error",
			message,
			help,
			offset
		};
	};
	if (expression.length > LONGEST) return [error(`it has more than ${LONGEST} characters`, "write a shorter one, perhaps with repeats or classes", LONGEST)];
	let groups;
	try {
		groups = re2().RE2JS.compile(expression).groupCount();
	} catch (thrown) {
		return [error(`it is not what RE2 reads: ${escapeControls(thrown instanceof Error ? thrown.message : String(thrown), 120).replace(/^error parsing regexp: /, "").replace(/\.$/, "")}`, SYNTAX)];
	}
	const { cost, differences } = shapeOf(expression);
	const remarks = differences.map((one) => error(...differenceText(one), one.offset));
	if (groups !== 1) {
		const help = groups === 0 ? "put ( and ) around what is to be left" : "write (?: for groups that only hold together";
		remarks.push(error(`it has ${groups === 0 ? "no group" : `${groups} groups`}, not exactly one`, help));
	}
	if (cost > LARGEST_COST) remarks.push(error("it is too large for some engines", "repeat less, or fewer characters"));
	else if (cost > SLOW_COST) remarks.push({
		severity: "warning",
		message: "it is slow on long texts",
		help: "repeat less often, or fewer characters: \\p{...} costs most, and [a-z] least",
		offset: 0
	});
	return remarks;
}
function differenceText({ what, text }) {
	switch (what) {
		case "group-name": return ["engines do not read (?<name>...) alike", "write (...), or (?P<name>...)"];
		case "class": return [`engines do not read ${quote(text)} alike`, "name a category such as \\p{L} or a script such as \\p{Greek}, of Unicode 13"];
		case "empty-repeat": return [`engines do not repeat ${quote(text, 40)} alike, since it also matches nothing`, "repeat something that takes at least one character"];
		case "nul": return ["engines do not read the character NUL alike", "write \\x00"];
	}
}
// src/pattern/resource-criteria.ts
function readCriterion(source, at, paths, context) {
	const subject = readTexts("target", source, at, paths.target, context);
	const other = readTexts("dependency", source, at, paths.dependency, context);
	if (["targetPath", "dependencyPath"].every((key) => source[key] === void 0 && context.isIntact([...at, key])) && source.targetValue !== void 0 && source.dependencyValue !== void 0) {
		const help = "compare values of objects: write \"targetPath\" or \"dependencyPath\" in place of one";
		context.refuse("pattern/criterion", [...at, "dependencyValue"], "two literals are compared", help);
		return;
	}
	return source.operator === void 0 || subject === void 0 || other === void 0 ? void 0 : {
		subject,
		other
	};
}
function readTexts(side, source, at, paths, context) {
	const keys = {
		path: `${side}Path`,
		value: `${side}Value`,
		default: `${side}Default`,
		transform: `${side}Transform`
	};
	const text = source[keys.path];
	const value = source[keys.value];
	const fallback = source[keys.default];
	const path = text === void 0 ? void 0 : paths.read(text, [...at, keys.path]);
	if (value !== void 0) warnOfInexact(value, [...at, keys.value], context);
	const fallbackAt = [...at, keys.default];
	const last = fallback === void 0 ? void 0 : readDefault(fallback, fallbackAt, paths, context);
	const written = source[keys.transform];
	const transform = written === void 0 ? void 0 : readTransform(written, [...at, keys.transform], context);
	if (!Object.values(keys).every((key) => context.isIntact([...at, key]))) return void 0;
	if (text === void 0 && value === void 0) {
		const help = `write either ${quote(keys.path)} or ${quote(keys.value)}`;
		context.refuse("pattern/criterion", at, `nothing of the ${side} is compared`, help);
		return;
	}
	if (text !== void 0 && value !== void 0) {
		const message = `${quote(keys.value)} stands beside ${quote(keys.path)}`;
		const help = `remove one of the two; for what is taken without a value write ${quote(keys.default)}`;
		context.refuse("pattern/criterion", [...at, keys.value], message, help);
		return;
	}
	if (fallback !== void 0 && text === void 0) {
		const help = `remove it, or write ${quote(keys.path)} in place of ${quote(keys.value)}`;
		context.refuse("pattern/criterion", fallbackAt, `a literal needs no ${quote(keys.default)}`, help);
		return;
	}
	const first = value === void 0 ? path : stringForm(value);
	if (first === void 0 || fallback !== void 0 && last === void 0 || written !== void 0 && transform === void 0) return void 0;
	return {
		sources: last === void 0 ? [first] : [first, last],
		of: "scalars",
		...transform === void 0 ? {} : { transform }
	};
}
function readDefault({ path: text, value }, at, paths, context) {
	const path = text === void 0 ? void 0 : paths.read(text, [...at, "path"]);
	if (value !== void 0) warnOfInexact(value, [...at, "value"], context);
	if (!context.isIntact(at)) return void 0;
	if (text === void 0 === (value === void 0)) {
		const message = value === void 0 ? "the default has no value" : "\"value\" stands beside \"path\"";
		const place = value === void 0 ? at : [...at, "value"];
		context.refuse("pattern/criterion", place, message, "write either \"path\" or \"value\"");
		return;
	}
	return value === void 0 ? path : stringForm(value);
}
const FARTHEST_PART = 2 ** 31 - 1;
function readTransform({ apiGroup, split, regex, lowercase }, at, context) {
	const transforms = [];
	if (apiGroup === true) transforms.push({ do: "apiGroup" });
	if (split?.separator !== void 0) {
		const index = Math.max(-FARTHEST_PART, Math.min(FARTHEST_PART, split.index ?? 0));
		transforms.push({
			do: "split",
			separator: split.separator,
			index
		});
	}
	const isRead = regex === void 0 || isExpression(regex, [...at, "regex"], context);
	if (regex !== void 0) transforms.push({
		do: "regex",
		expression: regex
	});
	if (lowercase === true) transforms.push({ do: "lowercase" });
	if (!context.isIntact(at)) return void 0;
	if (transforms.length !== 1) {
		const message = transforms.length === 0 ? "the transform does nothing" : "a transform is one of the four";
		context.refuse("pattern/criterion", at, message, "write one of \"apiGroup\", \"split\", \"regex\" and \"lowercase\"");
		return;
	}
	return isRead ? transforms[0] : void 0;
}
function isExpression(expression, at, context) {
	const remarks = checkExpression(expression);
	for (const { severity, message, help, offset } of remarks) if (severity === "error") context.refuse("pattern/expression", at, message, help, offset);
	else context.warn("pattern/slow-expression", at, message, help);
	return remarks.every(({ severity }) => severity !== "error");
}
// src/pattern/resource-document.ts
const GROUP_NAMES = [
	"matchAll",
	"matchAny",
	"matchNone"
];
// src/pattern/resource-paths.ts
var ResourcePaths = class {
	context;
	kinds;
	anchors;
	constructor(context, kinds, anchors) {
		this.context = context;
		this.kinds = kinds;
		this.anchors = anchors;
	}
	read(text, at, countsLists = false) {
		const { context, anchors } = this;
		const steps = readPath(text, at, parseResourcePath, context);
		const isBound = steps?.some(({ step }) => step === "bind") === true;
		if (isBound && anchors === void 0) context.refuse("pattern/anchor", at, "[@] stands in paths of the target and of criteria, and not here", "write [*] for some element, or move the test to a criterion");
		if (steps === void 0 || isBound && anchors === void 0) {
			if (anchors === context.targetAnchors) context.hasRefusedTargetPath = true;
			return;
		}
		const counted = countsLists ? withoutLastLists(steps) : steps;
		const path = anchors === void 0 ? { path: counted } : anchors.bind(counted);
		if (this.kinds !== void 0) warnOfResourceFields(this.kinds, path, at, context);
		return path;
	}
};
function withoutLastLists(steps) {
	return steps.slice(0, steps.findLastIndex(({ step }) => step !== "each") + 1);
}
// src/pattern/resource-relationships.ts
const AT = ["spec", "relationships"];
const DEPENDENCIES = ["spec", "dependencies"];
function readRelationships(target, dependencies, context) {
	const groups = context.parts.spec?.relationships ?? {};
	const [allOf, anyOf, noneOf] = GROUP_NAMES.map((group) => (groups[group] ?? []).flatMap((source, i) => {
		if (source === void 0) return [];
		const at = [
			...AT,
			group,
			i
		];
		const dependency = dependencyOf(source, at, dependencies, context);
		const relation = readRelation(source, at, target, dependency, context);
		if (dependency === void 0 || relation === void 0) return [];
		return [{
			id: `${group}-${i + 1}`,
			to: dependency.role,
			relation,
			excludesSelf: false
		}];
	}));
	warnOfUnused(dependencies, context);
	return {
		allOf: allOf ?? [],
		anyOf: anyOf ?? [],
		noneOf: noneOf ?? [],
		score: {
			minimum: 0,
			terms: []
		}
	};
}
function dependencyOf({ with: id }, at, dependencies, context) {
	const dependency = id === void 0 ? void 0 : dependencies.get(id);
	if (id === void 0 || dependency !== void 0 || !areIdsKnown(context)) return dependency;
	const ids = [...dependencies.keys()].map((one) => escapeControls(one, 60));
	const help = ids.length === 0 ? "list what it is about in \"dependencies\"" : didYouMean(id, ids);
	context.refuse("pattern/unknown-dependency", [...at, "with"], `no dependency has the id ${quote(id)}`, help);
}
function areIdsKnown(context) {
	return context.isIntactInEach(DEPENDENCIES, "id");
}
function readRelation(source, at, target, dependency, context) {
	const { type, criteria: sources, selectorPath } = source;
	const paths = {
		target: new ResourcePaths(context, target.kinds, context.targetAnchors),
		dependency: new ResourcePaths(context, dependency?.kinds, new AnchorTable())
	};
	const selectorAt = [...at, "selectorPath"];
	const isOfTarget = type === "selects";
	const isSelector = isOfTarget || type === "selectedBy";
	const refuse = (key, message, help) => {
		context.refuse("pattern/relationship", source[key] === void 0 ? at : [...at, key], message, help);
	};
	const selectorPaths = warnOfKinds(source, at, target, dependency, context) ? new ResourcePaths(context, void 0, isOfTarget ? context.targetAnchors : new AnchorTable()) : paths[isOfTarget ? "target" : "dependency"];
	const selector = isSelector ? selectorPaths.read(selectorPath ?? DEFAULT_SELECTOR, selectorAt) : void 0;
	const criteria = (sources ?? []).map((one, i) => one === void 0 ? void 0 : readCriterion(one, [
		...at,
		"criteria",
		i
	], paths, context));
	if (type === void 0) return void 0;
	if (!isSelector && selectorPath !== void 0) return refuse("selectorPath", `${quote(type)} takes no selectorPath`, "remove it, or write \"selects\" or \"selectedBy\" as the type");
	if (type === "owns" || type === "ownedBy") {
		const help = "remove them, or add a second relationship that has them";
		if (sources !== void 0) return refuse("criteria", `${quote(type)} takes no criteria`, help);
		return {
			by: "ownership",
			owner: type === "owns" ? "subject" : "other"
		};
	}
	if (!["criteria", "selectorPath"].every((key) => context.isIntact([...at, key]))) return void 0;
	if (type === "custom" && criteria.length === 0) return refuse("criteria", "a custom relationship needs a criterion", "say in criteria what must be equal");
	const read = criteria.filter((one) => one !== void 0);
	if (read.length < criteria.length || isSelector && selector === void 0) return void 0;
	return {
		by: "criteria",
		criteria: read,
		...selector === void 0 ? {} : { selector: selectionOf(selector, isOfTarget ? "subject" : "other") }
	};
}
const DEFAULT_SELECTOR = "spec.selector";
function warnOfKinds({ type, selectorPath }, at, { kinds: ofTarget }, dependency, context) {
	const ofDependency = dependency?.kinds;
	if (type === void 0 || ofTarget === void 0 || ofDependency === void 0) return false;
	const isDefault = (type === "selects" || type === "selectedBy") && selectorPath === void 0 && context.isIntact([...at, "selectorPath"]);
	const [from = [], to = []] = type === "owns" || type === "selects" ? [ofTarget, ofDependency] : [ofDependency, ofTarget];
	const fault = isDefault ? neverSelecting(type, from, DEFAULT_SELECTOR) : (type === "owns" || type === "ownedBy") && dependency?.role.namedBySubject === void 0 ? neverOwning(from, to, context.kinds) : void 0;
	if (fault === void 0) return false;
	context.warn("pattern/never-linked", [...at, "type"], fault.message, fault.help);
	return true;
}
function selectionOf(at, of) {
	const last = at.path.at(-1);
	return {
		of,
		at,
		emptyMatches: last?.step === "key" && last.key.endsWith("Selector")
	};
}
function warnOfUnused(dependencies, context) {
	const { spec = {} } = context.parts;
	if (!(areIdsKnown(context) && GROUP_NAMES.every((group) => context.isIntactInEach([...AT, group], "with")))) return;
	const named = GROUP_NAMES.flatMap((group) => (spec.relationships?.[group] ?? []).flatMap((source) => source?.with ?? []));
	const ids = [...dependencies.keys()];
	const meant = named.map((id) => dependencies.has(id) ? id : nearestWord(id, ids));
	if (meant.includes(void 0)) return;
	for (const [i, source] of (spec.dependencies ?? []).entries()) {
		const id = source?.id;
		if (id === void 0 || meant.includes(id)) continue;
		const message = `no relationship names the dependency ${quote(id)}`;
		const help = "it changes nothing: name it in a relationship, or remove it";
		context.warn("pattern/unused-dependency", [...DEPENDENCIES, i], message, help);
	}
}
// src/pattern/resource-conditions.ts
function readCondition(source, at, paths, context) {
	const { operator: name = "", values, valuesFrom } = source;
	const operator = RESOURCE_OPERATORS.get(name);
	const countsLists = name.startsWith("ARRAY_SIZE_");
	const path = source.path === void 0 ? void 0 : paths.read(source.path, [...at, "path"], countsLists);
	const other = valuesFrom === void 0 ? void 0 : paths.read(valuesFrom, [...at, "valuesFrom"]);
	if (operator === void 0 || !context.isIntact([...at, "valuesFrom"])) return void 0;
	if (valuesFrom !== void 0) {
		const refuse = (message, help) => {
			context.refuse("pattern/operands", [...at, "valuesFrom"], message, help);
		};
		if (operator !== "EQUALS") return refuse(`${name} takes no valuesFrom`, "remove it: only EQUALS compares two paths");
		if (values !== void 0) return refuse("valuesFrom stands beside values", "remove one of the two");
		if (path === void 0 || other === void 0 || !context.isIntact([...at, "values"])) return void 0;
		return {
			at: path,
			operator: "EQUALS_PATH",
			texts: [],
			other
		};
	}
	const operands = readOperands(operator, name, values, at, context);
	return path === void 0 || operands === void 0 ? void 0 : {
		at: path,
		operator,
		...operands
	};
}
// src/pattern/resource-types.ts
function readType(source, at, more, context) {
	const [form, second] = ["kinds", ...more].filter((key) => source[key] !== void 0);
	const others = [
		"kind",
		"apiVersion",
		"plural",
		"category"
	].filter((key) => source[key] !== void 0);
	const beside = second ?? others[0];
	if (form !== void 0 && beside !== void 0) {
		const help = "name kinds in one way: remove one of the two";
		context.refuse("pattern/kind-form", [...at, form], `${quote(form)} stands beside ${quote(beside)}`, help);
		return;
	}
	if (form === "fromTarget") return readFromTarget(source.fromTarget ?? {}, [...at, form], context);
	if (form === "kinds") {
		const sets = (source.kinds ?? []).map((entry, i) => entry === void 0 ? void 0 : readKind(entry, [
			...at,
			form,
			i
		], context));
		const known = sets.filter((set) => set !== void 0);
		return known.length < sets.length ? void 0 : { kinds: unionOfKinds(known) };
	}
	if (![...more, "kinds"].every((key) => context.isIntact([...at, key]))) return void 0;
	const kinds = readKind(source, at, context);
	return kinds === void 0 ? void 0 : { kinds };
}
function readFromTarget(source, at, context) {
	const paths = new ResourcePaths(context, void 0, void 0);
	const pathAt = (key) => {
		const text = source[key];
		return text === void 0 ? void 0 : paths.read(text, [...at, key]);
	};
	const kind = pathAt("kindPath");
	const namedVersion = pathAt("apiVersionPath");
	pathAt("pluralPath");
	const { apiVersion, apiVersionPath } = source;
	if (!["apiVersion", "apiVersionPath"].every((key) => context.isIntact([...at, key]))) return void 0;
	if (apiVersion === void 0 === (apiVersionPath === void 0)) {
		const message = apiVersion === void 0 ? "no apiVersion is named" : "\"apiVersion\" stands beside \"apiVersionPath\"";
		const place = apiVersion === void 0 ? at : [...at, "apiVersionPath"];
		context.refuse("pattern/kind-form", place, message, "write either \"apiVersion\" or \"apiVersionPath\"");
		return;
	}
	const version = apiVersion ?? namedVersion;
	if (kind === void 0 || version === void 0) return void 0;
	return {
		kinds: typeof version === "string" ? [{ group: groupOf(version) }] : EVERY_KIND,
		namedBySubject: {
			kind,
			apiVersion: version
		}
	};
}
// src/pattern/resource-roles.ts
const TARGET = "target";
function readTarget(source, context) {
	const at = ["spec", "target"];
	const taken = readType(source, at, [], context);
	const paths = new ResourcePaths(context, taken?.kinds, context.targetAnchors);
	const filter = readFilter(source.filters ?? {}, [...at, "filters"], context, (condition, place) => readCondition(condition, place, paths, context));
	return {
		role: {
			id: TARGET,
			kinds: taken?.kinds ?? [],
			filter
		},
		kinds: taken?.kinds
	};
}
function readDependencies(sources, context) {
	const dependencies = new Map();
	const ids = new Set(sources.map((source) => source?.id));
	for (const [i, source] of sources.entries()) {
		if (source === void 0) continue;
		const at = [
			"spec",
			"dependencies",
			i
		];
		const { id } = source;
		const read = readDependency(source, id === "target" ? otherThan(ids) : id ?? "", at, context);
		if (id === void 0) continue;
		if (!dependencies.has(id)) dependencies.set(id, read);
		else {
			const help = "give every dependency an id of its own";
			context.refuse("pattern/duplicate-id", [...at, "id"], `the id ${quote(id)} is taken`, help);
		}
	}
	return dependencies;
}
function otherThan(ids) {
	let id = `${TARGET}-dependency`;
	while (ids.has(id)) id += "-2";
	return id;
}
function readDependency(source, id, at, context) {
	const taken = readType(source, at, ["fromTarget"], context);
	const paths = new ResourcePaths(context, taken?.kinds, void 0);
	const filter = readFilter(source.filters ?? {}, [...at, "filters"], context, (condition, place) => readCondition(condition, place, paths, context));
	return {
		role: {
			id,
			...taken ?? { kinds: [] },
			filter
		},
		kinds: taken?.kinds
	};
}
// src/pattern/resource-schema.ts
const RESOURCE_RELATIONSHIPS = {
	custom: "all criteria hold",
	owns: "the target owns the dependency object, directly or over other owners",
	ownedBy: "the dependency object owns the target, directly or over other owners",
	selects: "a selector of the target matches the dependency object's labels, and all criteria hold",
	selectedBy: "a selector of the dependency object matches the target's labels, and all criteria hold"
};
const RELATIONSHIP_HELP = Object.entries(RESOURCE_RELATIONSHIPS).map(([type, meaning]) => `${type}: ${meaning}.`).join(" ");
const PATH_EXAMPLES = [
	".spec.rules[*].host",
	".spec.rules[@].host",
	".metadata.labels['app.kubernetes.io/name']"
];
const text = { type: "string" };
const requiredText = {
	type: "string",
	minLength: 1,
	errorMessage: "write a text that is not empty"
};
const literal = { type: [
	"string",
	"number",
	"boolean"
] };
function path(what) {
	return {
		...text,
		description: `${what} [*] takes every element of a list, [@] one at a time, [0] the first, ['a.b/c'] a key with dots; [~] at the end the keys of an object.`,
		examples: PATH_EXAMPLES
	};
}
const kindProperties = {
	kind: {
		...text,
		description: "A kind; case counts. \"*\" takes every kind of the group. Pod also means the Pods that workloads make.",
		examples: ["Ingress", "*"]
	},
	apiVersion: {
		...text,
		description: "The API group and version of the kind. Versions of one group count as one.",
		examples: ["networking.k8s.io/v1", "v1"]
	},
	plural: {
		...text,
		description: "The plural by which a server knows the kind. Required with a kind, absent with \"*\".",
		examples: ["ingresses"]
	},
	category: {
		...text,
		description: "A category of the kinds file, in place of kind, apiVersion and plural.",
		examples: ["workloads"]
	}
};
const typeProperties = {
	...kindProperties,
	kinds: {
		type: "array",
		description: "Several kinds or categories, in place of one.",
		items: {
			type: "object",
			description: "A kind with apiVersion and plural, every kind of a group, or a category.",
			properties: kindProperties,
			additionalProperties: false
		}
	}
};
const condition = {
	type: "object",
	description: "A test of what a path yields.",
	properties: {
		path: {
			...path("A path from the object's root."),
			...requiredText
		},
		operator: {
			type: "string",
			enum: [...RESOURCE_OPERATORS.keys()],
			instead: {
				NOT_EQUALS: "write EQUALS, and move the condition to matchNone",
				NOT_EXISTS: "write EXISTS, and move the condition to matchNone",
				IS_NOT_EMPTY: "write IS_EMPTY, and move the condition to matchNone"
			},
			description: "EQUALS: some value is one of `values`, or equal to some value at `valuesFrom`. GREATER_THAN and its like: some value is an integer that compares so with the one in `values`. EXISTS: there is a value ([], {}, \"\", false and 0 are values). IS_EMPTY: every value is \"\", [] or {}, also where there is none. ARRAY_SIZE_...: some value is a list whose length compares so."
		},
		values: {
			type: "array",
			items: literal,
			description: "What to compare with, in string form: one or more for EQUALS, one integer for the numeric and size operators, none for EXISTS and IS_EMPTY.",
			examples: [["kube-system", "kube-public"], [3]]
		},
		valuesFrom: path("For EQUALS in place of `values`: another path of the same object.")
	},
	required: ["path", "operator"],
	additionalProperties: false
};
function groups(items, description, one) {
	return {
		type: "object",
		description,
		properties: {
			matchAll: {
				type: "array",
				items,
				description: `Every ${one} must hold.`
			},
			matchAny: {
				type: "array",
				items,
				description: `At least one ${one} must hold, where there are any.`
			},
			matchNone: {
				type: "array",
				items,
				description: `No ${one} may hold.`
			}
		},
		additionalProperties: false
	};
}
const filters = groups(condition, "Which objects of the kinds: those that pass all three groups. Without filters, all.", "condition");
const transform = {
	type: "object",
	description: "What is done to each text before it is compared: one of the four.",
	properties: {
		apiGroup: {
			type: "boolean",
			default: false,
			description: "true: what stands before the last / is left, without / the empty text."
		},
		split: {
			type: "object",
			description: "Cuts the text at every separator and leaves one part.",
			properties: {
				separator: {
					...requiredText,
					description: "Where to cut; taken literally.",
					examples: ["/"]
				},
				index: {
					type: "integer",
					default: 0,
					description: "Which part is left, from 0; a negative one counts from the end. A missing part is dropped.",
					examples: [0, -1]
				}
			},
			required: ["separator"],
			additionalProperties: false
		},
		regex: {
			...text,
			description: "RE2 syntax with exactly one group, which is left of the first match. Without a match it is dropped.",
			examples: ["^([a-z0-9-]+)\\."]
		},
		lowercase: {
			type: "boolean",
			default: false,
			description: "true: every letter in lower case."
		}
	},
	additionalProperties: false
};
const fallback = {
	type: "object",
	description: "What is taken where the path yields no value at all: `path` or `value`.",
	properties: {
		path: path("Another path of the same object."),
		value: {
			...literal,
			description: "A text, number or boolean.",
			examples: ["default"]
		}
	},
	additionalProperties: false
};
const criterion = {
	type: "object",
	description: "Holds where the two sides have a text in common.",
	properties: {
		operator: {
			type: "string",
			enum: ["EQUALS"],
			instead: {
				CONTAINS: "write EQUALS: with [*] in a path some of the values must be equal",
				LABEL_SELECTOR: "remove the criterion, and make the relationship's type \"selects\" or \"selectedBy\""
			},
			description: "Always EQUALS."
		},
		targetPath: path("What is compared of the target."),
		targetValue: {
			...literal,
			description: "A text in place of a path of the target.",
			examples: ["nginx"]
		},
		targetDefault: fallback,
		targetTransform: transform,
		dependencyPath: path("What is compared of the dependency object."),
		dependencyValue: {
			...literal,
			description: "A text in place of a path of the dependency.",
			examples: ["nginx"]
		},
		dependencyDefault: fallback,
		dependencyTransform: transform
	},
	required: ["operator"],
	additionalProperties: false
};
const relationship = {
	type: "object",
	description: "Holds where the target is related so to at least one object of a dependency.",
	properties: {
		with: {
			...requiredText,
			description: "The id of a dependency.",
			examples: ["service"]
		},
		type: {
			type: "string",
			enum: Object.keys(RESOURCE_RELATIONSHIPS),
			description: RELATIONSHIP_HELP
		},
		criteria: {
			type: "array",
			items: criterion,
			description: "What must be equal. Namespaces are never implied: compare metadata.namespace too."
		},
		selectorPath: path("For selects and selectedBy: where the selector is. Without it, spec.selector.")
	},
	required: ["with", "type"],
	additionalProperties: false
};
const target = {
	type: "object",
	description: "What findings are about: kinds, and filters.",
	properties: {
		...typeProperties,
		filters,
		emitOnEmpty: {
			type: "boolean",
			default: false,
			description: "true: where no object passes, that is a finding, without an object."
		}
	},
	additionalProperties: false
};
const dependency = {
	type: "object",
	description: "Objects that targets are related to: kinds, and filters.",
	properties: {
		id: {
			...requiredText,
			description: "The name that relationships refer to; unique.",
			examples: ["service"]
		},
		...typeProperties,
		fromTarget: {
			type: "object",
			description: "The kinds that objects of the target's kinds name, in place of kinds that the pattern names.",
			properties: {
				kindPath: {
					...path("Where a target names the kind."),
					...requiredText
				},
				apiVersion: {
					...text,
					description: "The apiVersion of the kind, as a whole.",
					examples: ["apps/v1"]
				},
				apiVersionPath: path("Where a target names the apiVersion, in place of `apiVersion`."),
				pluralPath: path("Where a target names the plural; unused.")
			},
			required: ["kindPath"],
			additionalProperties: false
		},
		filters
	},
	required: ["id"],
	additionalProperties: false
};
const spec = {
	type: "object",
	description: "What the pattern looks for.",
	properties: {
		displayName: {
			...requiredText,
			description: "The name for people.",
			examples: ["Ingress without a Service"]
		},
		category: {
			...requiredText,
			description: "A word to group findings by. Changes no verdict.",
			examples: ["networking", "reliability"]
		},
		severity: {
			type: "string",
			enum: [
				"LOW",
				"MEDIUM",
				"HIGH",
				"CRITICAL"
			],
			description: "Of each finding. In Conftest LOW warns, the others deny."
		},
		message: {
			...requiredText,
			description: "What a finding says: what is wrong and what to do about it. {{target.kind}}, {{target.metadata.namespace}}, {{target.metadata.name}} and any other {{target.PATH}} are filled in, and {{smell.phase}}.",
			examples: ["Ingress {{target.metadata.namespace}}/{{target.metadata.name}} routes to no Service."]
		},
		reference: {
			...text,
			description: "Where to read more.",
			examples: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"]
		},
		for: {
			...literal,
			description: "How long it must have been so. One run cannot see that: findings carry it.",
			examples: ["5m", "1h30m"]
		},
		target,
		dependencies: {
			type: "array",
			items: dependency,
			description: "What the relationships are about."
		},
		relationships: groups(relationship, "How a target must be related for a finding. Without relationships, every target is one.", "relationship")
	},
	required: [
		"displayName",
		"category",
		"severity",
		"message",
		"target"
	],
	additionalProperties: false
};
const RESOURCE_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/patternc/patternc/main/schemas/kubepattern.dev-v1.schema.json",
	title: "Pattern custom resource of KubePattern",
	description: "A pattern of Kubernetes resources of any kind, as patternc compiles it (docs/SEMANTICS-CRD.md).",
	type: "object",
	properties: {
		apiVersion: {
			const: "kubepattern.dev/v1",
			description: "The dialect."
		},
		kind: {
			type: "string",
			enum: ["Pattern", "PatternAsCode"],
			description: "Pattern, or PatternAsCode."
		},
		metadata: {
			type: "object",
			description: "What the pattern is called. Other keys are not used.",
			properties: {
				name: {
					type: "string",
					pattern: "^[a-zA-Z0-9.-]+$",
					description: "The pattern's name in findings and, with _ for other characters, in the Rego package.",
					examples: ["ingress-without-service"],
					errorMessage: "write letters, digits, dots and hyphens only"
				},
				labels: { description: `Its profile is read, from the label ${PROFILE_LABEL}: recommended (the default) or advisory.` },
				annotations: { description: `What the pattern finds and why that matters is read, from ${DESCRIPTION_ANNOTATION}, for the catalogue.` }
			},
			required: ["name"]
		},
		spec,
		status: { description: "What a server notes of the resource. It is not used." }
	},
	required: [
		"apiVersion",
		"kind",
		"metadata",
		"spec"
	],
	additionalProperties: false
};
// src/pattern/resource-sizes.ts
function resourceSizes({ metadata, spec }) {
	const { target, dependencies = [], relationships = {} } = spec;
	return {
		name: {
			text: metadata.name,
			at: ["metadata", "name"]
		},
		message: {
			text: spec.message,
			at: ["spec", "message"]
		},
		conditions: [
			...conditionSizes(target.filters ?? {}, [
				"spec",
				"target",
				"filters"
			]),
			...dependencies.flatMap(({ filters = {} }, i) => conditionSizes(filters, [
				"spec",
				"dependencies",
				i,
				"filters"
			])),
			...GROUP_NAMES.flatMap((group) => (relationships[group] ?? []).flatMap(({ criteria = [] }, i) => criteria.flatMap(({ targetPath = "", dependencyPath = "" }, c) => {
				const at = [
					"spec",
					"relationships",
					group,
					i,
					"criteria",
					c
				];
				return [{
					path: targetPath,
					values: 0,
					at,
					pathAt: [...at, "targetPath"]
				}, {
					path: dependencyPath,
					values: 0,
					at,
					pathAt: [...at, "dependencyPath"]
				}];
			})))
		],
		rules: [
			...GROUP_NAMES.map((group) => ({
				count: relationships[group]?.length ?? 0,
				at: [
					"spec",
					"relationships",
					group
				],
				what: "relationships"
			})),
			...GROUP_NAMES.flatMap((group) => (relationships[group] ?? []).map(({ criteria = [] }, i) => ({
				count: criteria.length,
				at: [
					"spec",
					"relationships",
					group,
					i,
					"criteria"
				],
				what: "criteria"
			}))),
			{
				count: dependencies.length,
				at: ["spec", "dependencies"],
				what: "dependencies"
			},
			{
				count: target.kinds?.length ?? 0,
				at: [
					"spec",
					"target",
					"kinds"
				],
				what: "kinds"
			},
			...dependencies.map(({ kinds = [] }, i) => ({
				count: kinds.length,
				at: [
					"spec",
					"dependencies",
					i,
					"kinds"
				],
				what: "kinds"
			}))
		]
	};
}
function conditionSizes(groups, at) {
	return GROUP_NAMES.flatMap((group) => (groups[group] ?? []).map(({ path, values = [] }, i) => {
		const place = [
			...at,
			group,
			i
		];
		return {
			path,
			values: values.length,
			at: place,
			pathAt: [...place, "path"]
		};
	}));
}
// src/pattern/resource-validator.ts
const validateResourcePattern = validate0;
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
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0 || !func0.call(data, "path")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema2.required,
				parentSchema: schema2,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.operator === void 0 || !func0.call(data, "operator")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operator" },
				message: "must have required property 'operator'",
				schema: schema2.required,
				parentSchema: schema2,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "path" || key0 === "operator" || key0 === "values" || key0 === "valuesFrom")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema2,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0 && func0.call(data, "path")) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func18(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema2.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema2.properties.path.type,
					parentSchema: schema2.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.operator !== void 0 && func0.call(data, "operator")) {
			let data1 = data.operator;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/operator",
					schemaPath: "#/properties/operator/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema2.properties.operator.type,
					parentSchema: schema2.properties.operator,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			let valid1 = false;
			for (const v0 of schema2.properties.operator.enum) if (func6(data1, v0)) {
				valid1 = true;
				break;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/operator",
					schemaPath: "#/properties/operator/enum",
					keyword: "enum",
					params: { allowedValues: schema2.properties.operator.enum },
					message: "must be equal to one of the allowed values",
					schema: schema2.properties.operator.enum,
					parentSchema: schema2.properties.operator,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.values !== void 0 && func0.call(data, "values")) {
			let data2 = data.values;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
							keyword: "type",
							params: { type: schema2.properties.values.items.type },
							message: "must be string,number,boolean",
							schema: schema2.properties.values.items.type,
							parentSchema: schema2.properties.values.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema2.properties.values.type,
					parentSchema: schema2.properties.values,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.valuesFrom !== void 0 && func0.call(data, "valuesFrom")) {
			let data4 = data.valuesFrom;
			if (typeof data4 !== "string") {
				const err9 = {
					instancePath: instancePath + "/valuesFrom",
					schemaPath: "#/properties/valuesFrom/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema2.properties.valuesFrom.type,
					parentSchema: schema2.properties.valuesFrom,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema2.type,
			parentSchema: schema2,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate2.errors = vErrors;
	return errors === 0;
}
validate2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "matchAll" || key0 === "matchAny" || key0 === "matchNone")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.matchAll !== void 0 && func0.call(data, "matchAll")) {
			let data0 = data.matchAll;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate2(data0[i0], {
					instancePath: instancePath + "/matchAll/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/matchAll",
					schemaPath: "#/properties/matchAll/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema1.properties.matchAll.type,
					parentSchema: schema1.properties.matchAll,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.matchAny !== void 0 && func0.call(data, "matchAny")) {
			let data2 = data.matchAny;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate2(data2[i1], {
					instancePath: instancePath + "/matchAny/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/matchAny",
					schemaPath: "#/properties/matchAny/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema1.properties.matchAny.type,
					parentSchema: schema1.properties.matchAny,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.matchNone !== void 0 && func0.call(data, "matchNone")) {
			let data4 = data.matchNone;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate2(data4[i2], {
					instancePath: instancePath + "/matchNone/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/matchNone",
					schemaPath: "#/properties/matchNone/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema1.properties.matchNone.type,
					parentSchema: schema1.properties.matchNone,
					data: data4
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema1.type,
			parentSchema: schema1,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate1.errors = vErrors;
	return errors === 0;
}
validate1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema3 = RESOURCE_SCHEMA.properties.spec.properties.relationships.properties.matchAll.items;
const schema4 = RESOURCE_SCHEMA.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetDefault;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate9.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "path" || key0 === "value")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema4,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0 && func0.call(data, "path")) {
			let data0 = data.path;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema4.properties.path.type,
					parentSchema: schema4.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.value !== void 0 && func0.call(data, "value")) {
			let data1 = data.value;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema4.properties.value.type },
					message: "must be string,number,boolean",
					schema: schema4.properties.value.type,
					parentSchema: schema4.properties.value,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema4.type,
			parentSchema: schema4,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate9.errors = vErrors;
	return errors === 0;
}
validate9.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema5 = RESOURCE_SCHEMA.properties.spec.properties.relationships.properties.matchAll.items.properties.criteria.items.properties.targetTransform;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate11.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "apiGroup" || key0 === "split" || key0 === "regex" || key0 === "lowercase")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema5,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apiGroup !== void 0 && func0.call(data, "apiGroup")) {
			let data0 = data.apiGroup;
			if (typeof data0 !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/apiGroup",
					schemaPath: "#/properties/apiGroup/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema5.properties.apiGroup.type,
					parentSchema: schema5.properties.apiGroup,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.split !== void 0 && func0.call(data, "split")) {
			let data1 = data.split;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.separator === void 0 || !func0.call(data1, "separator")) {
					const err2 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/properties/split/required",
						keyword: "required",
						params: { missingProperty: "separator" },
						message: "must have required property 'separator'",
						schema: schema5.properties.split.required,
						parentSchema: schema5.properties.split,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key1 of Object.keys(data1)) if (!(key1 === "separator" || key1 === "index")) {
					const err3 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/properties/split/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema5.properties.split,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.separator !== void 0 && func0.call(data1, "separator")) {
					let data2 = data1.separator;
					if (typeof data2 === "string") {
						if (func18(data2) < 1) {
							const err4 = {
								instancePath: instancePath + "/split/separator",
								schemaPath: "#/properties/split/properties/separator/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema5.properties.split.properties.separator,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/split/separator",
							schemaPath: "#/properties/split/properties/separator/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema5.properties.split.properties.separator.type,
							parentSchema: schema5.properties.split.properties.separator,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.index !== void 0 && func0.call(data1, "index")) {
					let data3 = data1.index;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err6 = {
							instancePath: instancePath + "/split/index",
							schemaPath: "#/properties/split/properties/index/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema5.properties.split.properties.index.type,
							parentSchema: schema5.properties.split.properties.index,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema5.properties.split.type,
					parentSchema: schema5.properties.split,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.regex !== void 0 && func0.call(data, "regex")) {
			let data4 = data.regex;
			if (typeof data4 !== "string") {
				const err8 = {
					instancePath: instancePath + "/regex",
					schemaPath: "#/properties/regex/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema5.properties.regex.type,
					parentSchema: schema5.properties.regex,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.lowercase !== void 0 && func0.call(data, "lowercase")) {
			let data5 = data.lowercase;
			if (typeof data5 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/lowercase",
					schemaPath: "#/properties/lowercase/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema5.properties.lowercase.type,
					parentSchema: schema5.properties.lowercase,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema5.type,
			parentSchema: schema5,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
validate11.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate8.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.with === void 0 || !func0.call(data, "with")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "with" },
				message: "must have required property 'with'",
				schema: schema3.required,
				parentSchema: schema3,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema3.required,
				parentSchema: schema3,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "with" || key0 === "type" || key0 === "criteria" || key0 === "selectorPath")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema3,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.with !== void 0 && func0.call(data, "with")) {
			let data0 = data.with;
			if (typeof data0 === "string") {
				if (func18(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/properties/with/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema3.properties.with,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/with",
					schemaPath: "#/properties/with/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema3.properties.with.type,
					parentSchema: schema3.properties.with,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema3.properties.type.type,
					parentSchema: schema3.properties.type,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			let valid1 = false;
			for (const v0 of schema3.properties.type.enum) if (func6(data1, v0)) {
				valid1 = true;
				break;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema3.properties.type.enum },
					message: "must be equal to one of the allowed values",
					schema: schema3.properties.type.enum,
					parentSchema: schema3.properties.type,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.criteria !== void 0 && func0.call(data, "criteria")) {
			let data2 = data.criteria;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.operator === void 0 || !func0.call(data3, "operator")) {
							const err7 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/properties/criteria/items/required",
								keyword: "required",
								params: { missingProperty: "operator" },
								message: "must have required property 'operator'",
								schema: schema3.properties.criteria.items.required,
								parentSchema: schema3.properties.criteria.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 of Object.keys(data3)) if (!func0.call(schema3.properties.criteria.items.properties, key1)) {
							const err8 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/properties/criteria/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema3.properties.criteria.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.operator !== void 0 && func0.call(data3, "operator")) {
							let data4 = data3.operator;
							if (typeof data4 !== "string") {
								const err9 = {
									instancePath: instancePath + "/criteria/" + i0 + "/operator",
									schemaPath: "#/properties/criteria/items/properties/operator/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema3.properties.criteria.items.properties.operator.type,
									parentSchema: schema3.properties.criteria.items.properties.operator,
									data: data4
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							let valid5 = false;
							for (const v1 of schema3.properties.criteria.items.properties.operator.enum) if (func6(data4, v1)) {
								valid5 = true;
								break;
							}
							if (!valid5) {
								const err10 = {
									instancePath: instancePath + "/criteria/" + i0 + "/operator",
									schemaPath: "#/properties/criteria/items/properties/operator/enum",
									keyword: "enum",
									params: { allowedValues: schema3.properties.criteria.items.properties.operator.enum },
									message: "must be equal to one of the allowed values",
									schema: schema3.properties.criteria.items.properties.operator.enum,
									parentSchema: schema3.properties.criteria.items.properties.operator,
									data: data4
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data3.targetPath !== void 0 && func0.call(data3, "targetPath")) {
							let data5 = data3.targetPath;
							if (typeof data5 !== "string") {
								const err11 = {
									instancePath: instancePath + "/criteria/" + i0 + "/targetPath",
									schemaPath: "#/properties/criteria/items/properties/targetPath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema3.properties.criteria.items.properties.targetPath.type,
									parentSchema: schema3.properties.criteria.items.properties.targetPath,
									data: data5
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data3.targetValue !== void 0 && func0.call(data3, "targetValue")) {
							let data6 = data3.targetValue;
							if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
								const err12 = {
									instancePath: instancePath + "/criteria/" + i0 + "/targetValue",
									schemaPath: "#/properties/criteria/items/properties/targetValue/type",
									keyword: "type",
									params: { type: schema3.properties.criteria.items.properties.targetValue.type },
									message: "must be string,number,boolean",
									schema: schema3.properties.criteria.items.properties.targetValue.type,
									parentSchema: schema3.properties.criteria.items.properties.targetValue,
									data: data6
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.targetDefault !== void 0 && func0.call(data3, "targetDefault")) {
							if (!validate9(data3.targetDefault, {
								instancePath: instancePath + "/criteria/" + i0 + "/targetDefault",
								parentData: data3,
								parentDataProperty: "targetDefault",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
								errors = vErrors.length;
							}
						}
						if (data3.targetTransform !== void 0 && func0.call(data3, "targetTransform")) {
							if (!validate11(data3.targetTransform, {
								instancePath: instancePath + "/criteria/" + i0 + "/targetTransform",
								parentData: data3,
								parentDataProperty: "targetTransform",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
								errors = vErrors.length;
							}
						}
						if (data3.dependencyPath !== void 0 && func0.call(data3, "dependencyPath")) {
							let data9 = data3.dependencyPath;
							if (typeof data9 !== "string") {
								const err13 = {
									instancePath: instancePath + "/criteria/" + i0 + "/dependencyPath",
									schemaPath: "#/properties/criteria/items/properties/dependencyPath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema3.properties.criteria.items.properties.dependencyPath.type,
									parentSchema: schema3.properties.criteria.items.properties.dependencyPath,
									data: data9
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data3.dependencyValue !== void 0 && func0.call(data3, "dependencyValue")) {
							let data10 = data3.dependencyValue;
							if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
								const err14 = {
									instancePath: instancePath + "/criteria/" + i0 + "/dependencyValue",
									schemaPath: "#/properties/criteria/items/properties/dependencyValue/type",
									keyword: "type",
									params: { type: schema3.properties.criteria.items.properties.dependencyValue.type },
									message: "must be string,number,boolean",
									schema: schema3.properties.criteria.items.properties.dependencyValue.type,
									parentSchema: schema3.properties.criteria.items.properties.dependencyValue,
									data: data10
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.dependencyDefault !== void 0 && func0.call(data3, "dependencyDefault")) {
							if (!validate9(data3.dependencyDefault, {
								instancePath: instancePath + "/criteria/" + i0 + "/dependencyDefault",
								parentData: data3,
								parentDataProperty: "dependencyDefault",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
								errors = vErrors.length;
							}
						}
						if (data3.dependencyTransform !== void 0 && func0.call(data3, "dependencyTransform")) {
							if (!validate11(data3.dependencyTransform, {
								instancePath: instancePath + "/criteria/" + i0 + "/dependencyTransform",
								parentData: data3,
								parentDataProperty: "dependencyTransform",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/criteria/" + i0,
							schemaPath: "#/properties/criteria/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema3.properties.criteria.items.type,
							parentSchema: schema3.properties.criteria.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema3.properties.criteria.type,
					parentSchema: schema3.properties.criteria,
					data: data2
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.selectorPath !== void 0 && func0.call(data, "selectorPath")) {
			let data13 = data.selectorPath;
			if (typeof data13 !== "string") {
				const err17 = {
					instancePath: instancePath + "/selectorPath",
					schemaPath: "#/properties/selectorPath/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema3.properties.selectorPath.type,
					parentSchema: schema3.properties.selectorPath,
					data: data13
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema3.type,
			parentSchema: schema3,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate8.errors = vErrors;
	return errors === 0;
}
validate8.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate0.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0 || !func0.call(data, "apiVersion")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" },
				message: "must have required property 'apiVersion'",
				schema: schema0.required,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema0.required,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0 || !func0.call(data, "metadata")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" },
				message: "must have required property 'metadata'",
				schema: schema0.required,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0 || !func0.call(data, "spec")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" },
				message: "must have required property 'spec'",
				schema: schema0.required,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec" || key0 === "status")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
			let data0 = data.apiVersion;
			if ("kubepattern.dev/v1" !== data0) {
				const err5 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/const",
					keyword: "const",
					params: { allowedValue: "kubepattern.dev/v1" },
					message: "must be equal to constant",
					schema: "kubepattern.dev/v1",
					parentSchema: schema0.properties.apiVersion,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data1 = data.kind;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema0.properties.kind.type,
					parentSchema: schema0.properties.kind,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			let valid1 = false;
			for (const v0 of schema0.properties.kind.enum) if (func6(data1, v0)) {
				valid1 = true;
				break;
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema0.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema0.properties.kind.enum,
					parentSchema: schema0.properties.kind,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.metadata !== void 0 && func0.call(data, "metadata")) {
			let data2 = data.metadata;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.name === void 0 || !func0.call(data2, "name")) {
					const err8 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema0.properties.metadata.required,
						parentSchema: schema0.properties.metadata,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.name !== void 0 && func0.call(data2, "name")) {
					let data3 = data2.name;
					if (typeof data3 === "string") {
						if (!pattern0.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/metadata/name",
								schemaPath: "#/properties/metadata/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-zA-Z0-9.-]+$" },
								message: "must match pattern \"^[a-zA-Z0-9.-]+$\"",
								schema: "^[a-zA-Z0-9.-]+$",
								parentSchema: schema0.properties.metadata.properties.name,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/metadata/name",
							schemaPath: "#/properties/metadata/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.metadata.properties.name.type,
							parentSchema: schema0.properties.metadata.properties.name,
							data: data3
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema0.properties.metadata.type,
					parentSchema: schema0.properties.metadata,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.spec !== void 0 && func0.call(data, "spec")) {
			let data4 = data.spec;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.displayName === void 0 || !func0.call(data4, "displayName")) {
					const err12 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "displayName" },
						message: "must have required property 'displayName'",
						schema: schema0.properties.spec.required,
						parentSchema: schema0.properties.spec,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.category === void 0 || !func0.call(data4, "category")) {
					const err13 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "category" },
						message: "must have required property 'category'",
						schema: schema0.properties.spec.required,
						parentSchema: schema0.properties.spec,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4.severity === void 0 || !func0.call(data4, "severity")) {
					const err14 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "severity" },
						message: "must have required property 'severity'",
						schema: schema0.properties.spec.required,
						parentSchema: schema0.properties.spec,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4.message === void 0 || !func0.call(data4, "message")) {
					const err15 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'",
						schema: schema0.properties.spec.required,
						parentSchema: schema0.properties.spec,
						data: data4
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data4.target === void 0 || !func0.call(data4, "target")) {
					const err16 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "target" },
						message: "must have required property 'target'",
						schema: schema0.properties.spec.required,
						parentSchema: schema0.properties.spec,
						data: data4
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key1 of Object.keys(data4)) if (!func0.call(schema0.properties.spec.properties, key1)) {
					const err17 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema0.properties.spec,
						data: data4
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data4.displayName !== void 0 && func0.call(data4, "displayName")) {
					let data5 = data4.displayName;
					if (typeof data5 === "string") {
						if (func18(data5) < 1) {
							const err18 = {
								instancePath: instancePath + "/spec/displayName",
								schemaPath: "#/properties/spec/properties/displayName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.spec.properties.displayName,
								data: data5
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/spec/displayName",
							schemaPath: "#/properties/spec/properties/displayName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.spec.properties.displayName.type,
							parentSchema: schema0.properties.spec.properties.displayName,
							data: data5
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data4.category !== void 0 && func0.call(data4, "category")) {
					let data6 = data4.category;
					if (typeof data6 === "string") {
						if (func18(data6) < 1) {
							const err20 = {
								instancePath: instancePath + "/spec/category",
								schemaPath: "#/properties/spec/properties/category/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.spec.properties.category,
								data: data6
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/spec/category",
							schemaPath: "#/properties/spec/properties/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.spec.properties.category.type,
							parentSchema: schema0.properties.spec.properties.category,
							data: data6
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data4.severity !== void 0 && func0.call(data4, "severity")) {
					let data7 = data4.severity;
					if (typeof data7 !== "string") {
						const err22 = {
							instancePath: instancePath + "/spec/severity",
							schemaPath: "#/properties/spec/properties/severity/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.spec.properties.severity.type,
							parentSchema: schema0.properties.spec.properties.severity,
							data: data7
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					let valid4 = false;
					for (const v1 of schema0.properties.spec.properties.severity.enum) if (func6(data7, v1)) {
						valid4 = true;
						break;
					}
					if (!valid4) {
						const err23 = {
							instancePath: instancePath + "/spec/severity",
							schemaPath: "#/properties/spec/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema0.properties.spec.properties.severity.enum },
							message: "must be equal to one of the allowed values",
							schema: schema0.properties.spec.properties.severity.enum,
							parentSchema: schema0.properties.spec.properties.severity,
							data: data7
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data4.message !== void 0 && func0.call(data4, "message")) {
					let data8 = data4.message;
					if (typeof data8 === "string") {
						if (func18(data8) < 1) {
							const err24 = {
								instancePath: instancePath + "/spec/message",
								schemaPath: "#/properties/spec/properties/message/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema0.properties.spec.properties.message,
								data: data8
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/spec/message",
							schemaPath: "#/properties/spec/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.spec.properties.message.type,
							parentSchema: schema0.properties.spec.properties.message,
							data: data8
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data4.reference !== void 0 && func0.call(data4, "reference")) {
					let data9 = data4.reference;
					if (typeof data9 !== "string") {
						const err26 = {
							instancePath: instancePath + "/spec/reference",
							schemaPath: "#/properties/spec/properties/reference/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema0.properties.spec.properties.reference.type,
							parentSchema: schema0.properties.spec.properties.reference,
							data: data9
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data4.for !== void 0 && func0.call(data4, "for")) {
					let data10 = data4.for;
					if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
						const err27 = {
							instancePath: instancePath + "/spec/for",
							schemaPath: "#/properties/spec/properties/for/type",
							keyword: "type",
							params: { type: schema0.properties.spec.properties.for.type },
							message: "must be string,number,boolean",
							schema: schema0.properties.spec.properties.for.type,
							parentSchema: schema0.properties.spec.properties.for,
							data: data10
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data4.target !== void 0 && func0.call(data4, "target")) {
					let data11 = data4.target;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						for (const key2 of Object.keys(data11)) if (!(key2 === "kind" || key2 === "apiVersion" || key2 === "plural" || key2 === "category" || key2 === "kinds" || key2 === "filters" || key2 === "emitOnEmpty")) {
							const err28 = {
								instancePath: instancePath + "/spec/target",
								schemaPath: "#/properties/spec/properties/target/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.spec.properties.target,
								data: data11
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data11.kind !== void 0 && func0.call(data11, "kind")) {
							let data12 = data11.kind;
							if (typeof data12 !== "string") {
								const err29 = {
									instancePath: instancePath + "/spec/target/kind",
									schemaPath: "#/properties/spec/properties/target/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.spec.properties.target.properties.kind.type,
									parentSchema: schema0.properties.spec.properties.target.properties.kind,
									data: data12
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data11.apiVersion !== void 0 && func0.call(data11, "apiVersion")) {
							let data13 = data11.apiVersion;
							if (typeof data13 !== "string") {
								const err30 = {
									instancePath: instancePath + "/spec/target/apiVersion",
									schemaPath: "#/properties/spec/properties/target/properties/apiVersion/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.spec.properties.target.properties.apiVersion.type,
									parentSchema: schema0.properties.spec.properties.target.properties.apiVersion,
									data: data13
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data11.plural !== void 0 && func0.call(data11, "plural")) {
							let data14 = data11.plural;
							if (typeof data14 !== "string") {
								const err31 = {
									instancePath: instancePath + "/spec/target/plural",
									schemaPath: "#/properties/spec/properties/target/properties/plural/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.spec.properties.target.properties.plural.type,
									parentSchema: schema0.properties.spec.properties.target.properties.plural,
									data: data14
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data11.category !== void 0 && func0.call(data11, "category")) {
							let data15 = data11.category;
							if (typeof data15 !== "string") {
								const err32 = {
									instancePath: instancePath + "/spec/target/category",
									schemaPath: "#/properties/spec/properties/target/properties/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.spec.properties.target.properties.category.type,
									parentSchema: schema0.properties.spec.properties.target.properties.category,
									data: data15
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data11.kinds !== void 0 && func0.call(data11, "kinds")) {
							let data16 = data11.kinds;
							if (Array.isArray(data16)) {
								const len0 = data16.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data17 = data16[i0];
									if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
										for (const key3 of Object.keys(data17)) if (!(key3 === "kind" || key3 === "apiVersion" || key3 === "plural" || key3 === "category")) {
											const err33 = {
												instancePath: instancePath + "/spec/target/kinds/" + i0,
												schemaPath: "#/properties/spec/properties/target/properties/kinds/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema0.properties.spec.properties.target.properties.kinds.items,
												data: data17
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
										if (data17.kind !== void 0 && func0.call(data17, "kind")) {
											let data18 = data17.kind;
											if (typeof data18 !== "string") {
												const err34 = {
													instancePath: instancePath + "/spec/target/kinds/" + i0 + "/kind",
													schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/kind/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.kind.type,
													parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.kind,
													data: data18
												};
												if (vErrors === null) vErrors = [err34];
												else vErrors.push(err34);
												errors++;
											}
										}
										if (data17.apiVersion !== void 0 && func0.call(data17, "apiVersion")) {
											let data19 = data17.apiVersion;
											if (typeof data19 !== "string") {
												const err35 = {
													instancePath: instancePath + "/spec/target/kinds/" + i0 + "/apiVersion",
													schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/apiVersion/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.apiVersion.type,
													parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.apiVersion,
													data: data19
												};
												if (vErrors === null) vErrors = [err35];
												else vErrors.push(err35);
												errors++;
											}
										}
										if (data17.plural !== void 0 && func0.call(data17, "plural")) {
											let data20 = data17.plural;
											if (typeof data20 !== "string") {
												const err36 = {
													instancePath: instancePath + "/spec/target/kinds/" + i0 + "/plural",
													schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/plural/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.plural.type,
													parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.plural,
													data: data20
												};
												if (vErrors === null) vErrors = [err36];
												else vErrors.push(err36);
												errors++;
											}
										}
										if (data17.category !== void 0 && func0.call(data17, "category")) {
											let data21 = data17.category;
											if (typeof data21 !== "string") {
												const err37 = {
													instancePath: instancePath + "/spec/target/kinds/" + i0 + "/category",
													schemaPath: "#/properties/spec/properties/target/properties/kinds/items/properties/category/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.target.properties.kinds.items.properties.category.type,
													parentSchema: schema0.properties.spec.properties.target.properties.kinds.items.properties.category,
													data: data21
												};
												if (vErrors === null) vErrors = [err37];
												else vErrors.push(err37);
												errors++;
											}
										}
									} else {
										const err38 = {
											instancePath: instancePath + "/spec/target/kinds/" + i0,
											schemaPath: "#/properties/spec/properties/target/properties/kinds/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema0.properties.spec.properties.target.properties.kinds.items.type,
											parentSchema: schema0.properties.spec.properties.target.properties.kinds.items,
											data: data17
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/spec/target/kinds",
									schemaPath: "#/properties/spec/properties/target/properties/kinds/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.spec.properties.target.properties.kinds.type,
									parentSchema: schema0.properties.spec.properties.target.properties.kinds,
									data: data16
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data11.filters !== void 0 && func0.call(data11, "filters")) {
							if (!validate1(data11.filters, {
								instancePath: instancePath + "/spec/target/filters",
								parentData: data11,
								parentDataProperty: "filters",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
								errors = vErrors.length;
							}
						}
						if (data11.emitOnEmpty !== void 0 && func0.call(data11, "emitOnEmpty")) {
							let data23 = data11.emitOnEmpty;
							if (typeof data23 !== "boolean") {
								const err40 = {
									instancePath: instancePath + "/spec/target/emitOnEmpty",
									schemaPath: "#/properties/spec/properties/target/properties/emitOnEmpty/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.spec.properties.target.properties.emitOnEmpty.type,
									parentSchema: schema0.properties.spec.properties.target.properties.emitOnEmpty,
									data: data23
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/spec/target",
							schemaPath: "#/properties/spec/properties/target/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.spec.properties.target.type,
							parentSchema: schema0.properties.spec.properties.target,
							data: data11
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data4.dependencies !== void 0 && func0.call(data4, "dependencies")) {
					let data24 = data4.dependencies;
					if (Array.isArray(data24)) {
						const len1 = data24.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data25 = data24[i1];
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (data25.id === void 0 || !func0.call(data25, "id")) {
									const err42 = {
										instancePath: instancePath + "/spec/dependencies/" + i1,
										schemaPath: "#/properties/spec/properties/dependencies/items/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'",
										schema: schema0.properties.spec.properties.dependencies.items.required,
										parentSchema: schema0.properties.spec.properties.dependencies.items,
										data: data25
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								for (const key4 of Object.keys(data25)) if (!(key4 === "id" || key4 === "kind" || key4 === "apiVersion" || key4 === "plural" || key4 === "category" || key4 === "kinds" || key4 === "fromTarget" || key4 === "filters")) {
									const err43 = {
										instancePath: instancePath + "/spec/dependencies/" + i1,
										schemaPath: "#/properties/spec/properties/dependencies/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0.properties.spec.properties.dependencies.items,
										data: data25
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								if (data25.id !== void 0 && func0.call(data25, "id")) {
									let data26 = data25.id;
									if (typeof data26 === "string") {
										if (func18(data26) < 1) {
											const err44 = {
												instancePath: instancePath + "/spec/dependencies/" + i1 + "/id",
												schemaPath: "#/properties/spec/properties/dependencies/items/properties/id/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.spec.properties.dependencies.items.properties.id,
												data: data26
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
									} else {
										const err45 = {
											instancePath: instancePath + "/spec/dependencies/" + i1 + "/id",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.spec.properties.dependencies.items.properties.id.type,
											parentSchema: schema0.properties.spec.properties.dependencies.items.properties.id,
											data: data26
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
								if (data25.kind !== void 0 && func0.call(data25, "kind")) {
									let data27 = data25.kind;
									if (typeof data27 !== "string") {
										const err46 = {
											instancePath: instancePath + "/spec/dependencies/" + i1 + "/kind",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/kind/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.spec.properties.dependencies.items.properties.kind.type,
											parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kind,
											data: data27
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
								if (data25.apiVersion !== void 0 && func0.call(data25, "apiVersion")) {
									let data28 = data25.apiVersion;
									if (typeof data28 !== "string") {
										const err47 = {
											instancePath: instancePath + "/spec/dependencies/" + i1 + "/apiVersion",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/apiVersion/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.spec.properties.dependencies.items.properties.apiVersion.type,
											parentSchema: schema0.properties.spec.properties.dependencies.items.properties.apiVersion,
											data: data28
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
								if (data25.plural !== void 0 && func0.call(data25, "plural")) {
									let data29 = data25.plural;
									if (typeof data29 !== "string") {
										const err48 = {
											instancePath: instancePath + "/spec/dependencies/" + i1 + "/plural",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/plural/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.spec.properties.dependencies.items.properties.plural.type,
											parentSchema: schema0.properties.spec.properties.dependencies.items.properties.plural,
											data: data29
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
								}
								if (data25.category !== void 0 && func0.call(data25, "category")) {
									let data30 = data25.category;
									if (typeof data30 !== "string") {
										const err49 = {
											instancePath: instancePath + "/spec/dependencies/" + i1 + "/category",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/category/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.spec.properties.dependencies.items.properties.category.type,
											parentSchema: schema0.properties.spec.properties.dependencies.items.properties.category,
											data: data30
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
								if (data25.kinds !== void 0 && func0.call(data25, "kinds")) {
									let data31 = data25.kinds;
									if (Array.isArray(data31)) {
										const len2 = data31.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data32 = data31[i2];
											if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
												for (const key5 of Object.keys(data32)) if (!(key5 === "kind" || key5 === "apiVersion" || key5 === "plural" || key5 === "category")) {
													const err50 = {
														instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2,
														schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key5 },
														message: "must NOT have additional properties",
														schema: false,
														parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items,
														data: data32
													};
													if (vErrors === null) vErrors = [err50];
													else vErrors.push(err50);
													errors++;
												}
												if (data32.kind !== void 0 && func0.call(data32, "kind")) {
													let data33 = data32.kind;
													if (typeof data33 !== "string") {
														const err51 = {
															instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/kind",
															schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/kind/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.kind.type,
															parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.kind,
															data: data33
														};
														if (vErrors === null) vErrors = [err51];
														else vErrors.push(err51);
														errors++;
													}
												}
												if (data32.apiVersion !== void 0 && func0.call(data32, "apiVersion")) {
													let data34 = data32.apiVersion;
													if (typeof data34 !== "string") {
														const err52 = {
															instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/apiVersion",
															schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/apiVersion/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.apiVersion.type,
															parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.apiVersion,
															data: data34
														};
														if (vErrors === null) vErrors = [err52];
														else vErrors.push(err52);
														errors++;
													}
												}
												if (data32.plural !== void 0 && func0.call(data32, "plural")) {
													let data35 = data32.plural;
													if (typeof data35 !== "string") {
														const err53 = {
															instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/plural",
															schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/plural/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.plural.type,
															parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.plural,
															data: data35
														};
														if (vErrors === null) vErrors = [err53];
														else vErrors.push(err53);
														errors++;
													}
												}
												if (data32.category !== void 0 && func0.call(data32, "category")) {
													let data36 = data32.category;
													if (typeof data36 !== "string") {
														const err54 = {
															instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2 + "/category",
															schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/properties/category/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.category.type,
															parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.properties.category,
															data: data36
														};
														if (vErrors === null) vErrors = [err54];
														else vErrors.push(err54);
														errors++;
													}
												}
											} else {
												const err55 = {
													instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds/" + i2,
													schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items.type,
													parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds.items,
													data: data32
												};
												if (vErrors === null) vErrors = [err55];
												else vErrors.push(err55);
												errors++;
											}
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/spec/dependencies/" + i1 + "/kinds",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/kinds/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema0.properties.spec.properties.dependencies.items.properties.kinds.type,
											parentSchema: schema0.properties.spec.properties.dependencies.items.properties.kinds,
											data: data31
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
								if (data25.fromTarget !== void 0 && func0.call(data25, "fromTarget")) {
									let data37 = data25.fromTarget;
									if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
										if (data37.kindPath === void 0 || !func0.call(data37, "kindPath")) {
											const err57 = {
												instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget",
												schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/required",
												keyword: "required",
												params: { missingProperty: "kindPath" },
												message: "must have required property 'kindPath'",
												schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.required,
												parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget,
												data: data37
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
										}
										for (const key6 of Object.keys(data37)) if (!(key6 === "kindPath" || key6 === "apiVersion" || key6 === "apiVersionPath" || key6 === "pluralPath")) {
											const err58 = {
												instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget",
												schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key6 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget,
												data: data37
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
										if (data37.kindPath !== void 0 && func0.call(data37, "kindPath")) {
											let data38 = data37.kindPath;
											if (typeof data38 === "string") {
												if (func18(data38) < 1) {
													const err59 = {
														instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/kindPath",
														schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/kindPath/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters",
														schema: 1,
														parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath,
														data: data38
													};
													if (vErrors === null) vErrors = [err59];
													else vErrors.push(err59);
													errors++;
												}
											} else {
												const err60 = {
													instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/kindPath",
													schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/kindPath/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath.type,
													parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.kindPath,
													data: data38
												};
												if (vErrors === null) vErrors = [err60];
												else vErrors.push(err60);
												errors++;
											}
										}
										if (data37.apiVersion !== void 0 && func0.call(data37, "apiVersion")) {
											let data39 = data37.apiVersion;
											if (typeof data39 !== "string") {
												const err61 = {
													instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/apiVersion",
													schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/apiVersion/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersion.type,
													parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersion,
													data: data39
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
											}
										}
										if (data37.apiVersionPath !== void 0 && func0.call(data37, "apiVersionPath")) {
											let data40 = data37.apiVersionPath;
											if (typeof data40 !== "string") {
												const err62 = {
													instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/apiVersionPath",
													schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/apiVersionPath/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersionPath.type,
													parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.apiVersionPath,
													data: data40
												};
												if (vErrors === null) vErrors = [err62];
												else vErrors.push(err62);
												errors++;
											}
										}
										if (data37.pluralPath !== void 0 && func0.call(data37, "pluralPath")) {
											let data41 = data37.pluralPath;
											if (typeof data41 !== "string") {
												const err63 = {
													instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget/pluralPath",
													schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/properties/pluralPath/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.pluralPath.type,
													parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.properties.pluralPath,
													data: data41
												};
												if (vErrors === null) vErrors = [err63];
												else vErrors.push(err63);
												errors++;
											}
										}
									} else {
										const err64 = {
											instancePath: instancePath + "/spec/dependencies/" + i1 + "/fromTarget",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/fromTarget/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget.type,
											parentSchema: schema0.properties.spec.properties.dependencies.items.properties.fromTarget,
											data: data37
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
								if (data25.filters !== void 0 && func0.call(data25, "filters")) {
									if (!validate1(data25.filters, {
										instancePath: instancePath + "/spec/dependencies/" + i1 + "/filters",
										parentData: data25,
										parentDataProperty: "filters",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/spec/dependencies/" + i1,
									schemaPath: "#/properties/spec/properties/dependencies/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.spec.properties.dependencies.items.type,
									parentSchema: schema0.properties.spec.properties.dependencies.items,
									data: data25
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/spec/dependencies",
							schemaPath: "#/properties/spec/properties/dependencies/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema0.properties.spec.properties.dependencies.type,
							parentSchema: schema0.properties.spec.properties.dependencies,
							data: data24
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				if (data4.relationships !== void 0 && func0.call(data4, "relationships")) {
					let data43 = data4.relationships;
					if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
						for (const key7 of Object.keys(data43)) if (!(key7 === "matchAll" || key7 === "matchAny" || key7 === "matchNone")) {
							const err67 = {
								instancePath: instancePath + "/spec/relationships",
								schemaPath: "#/properties/spec/properties/relationships/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.spec.properties.relationships,
								data: data43
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data43.matchAll !== void 0 && func0.call(data43, "matchAll")) {
							let data44 = data43.matchAll;
							if (Array.isArray(data44)) {
								const len3 = data44.length;
								for (let i3 = 0; i3 < len3; i3++) if (!validate8(data44[i3], {
									instancePath: instancePath + "/spec/relationships/matchAll/" + i3,
									parentData: data44,
									parentDataProperty: i3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
									errors = vErrors.length;
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/spec/relationships/matchAll",
									schemaPath: "#/properties/spec/properties/relationships/properties/matchAll/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.spec.properties.relationships.properties.matchAll.type,
									parentSchema: schema0.properties.spec.properties.relationships.properties.matchAll,
									data: data44
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data43.matchAny !== void 0 && func0.call(data43, "matchAny")) {
							let data46 = data43.matchAny;
							if (Array.isArray(data46)) {
								const len4 = data46.length;
								for (let i4 = 0; i4 < len4; i4++) if (!validate8(data46[i4], {
									instancePath: instancePath + "/spec/relationships/matchAny/" + i4,
									parentData: data46,
									parentDataProperty: i4,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
									errors = vErrors.length;
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/spec/relationships/matchAny",
									schemaPath: "#/properties/spec/properties/relationships/properties/matchAny/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.spec.properties.relationships.properties.matchAny.type,
									parentSchema: schema0.properties.spec.properties.relationships.properties.matchAny,
									data: data46
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data43.matchNone !== void 0 && func0.call(data43, "matchNone")) {
							let data48 = data43.matchNone;
							if (Array.isArray(data48)) {
								const len5 = data48.length;
								for (let i5 = 0; i5 < len5; i5++) if (!validate8(data48[i5], {
									instancePath: instancePath + "/spec/relationships/matchNone/" + i5,
									parentData: data48,
									parentDataProperty: i5,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
									errors = vErrors.length;
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/spec/relationships/matchNone",
									schemaPath: "#/properties/spec/properties/relationships/properties/matchNone/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.spec.properties.relationships.properties.matchNone.type,
									parentSchema: schema0.properties.spec.properties.relationships.properties.matchNone,
									data: data48
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/spec/relationships",
							schemaPath: "#/properties/spec/properties/relationships/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.spec.properties.relationships.type,
							parentSchema: schema0.properties.spec.properties.relationships,
							data: data43
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema0.properties.spec.type,
					parentSchema: schema0.properties.spec,
					data: data4
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
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
// src/pattern/without-empty.ts
function withoutEmpty(document, schema) {
	const value = prune(document.value, schema);
	return value === document.value ? document : {
		...document,
		value
	};
}
function prune(value, schema) {
	const { properties, items } = schema;
	if (isJsonList(value) && isJsonObject(items)) {
		const pruned = value.map((entry) => prune(entry, items));
		return pruned.some((entry, i) => entry !== value[i]) ? pruned : value;
	}
	if (!isJsonObject(value) || !isJsonObject(properties)) return value;
	const pruned = {};
	let isChanged = false;
	for (const [key, part] of Object.entries(value)) {
		const inner = ownValue(properties, key);
		const next = part !== void 0 && isJsonObject(inner) ? pruneMember(part, inner) : part;
		isChanged ||= next !== part;
		if (next !== void 0) setOwn(pruned, key, next);
	}
	return isChanged ? pruned : value;
}
function pruneMember(value, schema) {
	if (value === "" && schema.type === "string") return void 0;
	return isJsonList(value) && value.length === 0 && schema.type === "array" ? void 0 : prune(value, schema);
}
// src/pattern/read-resource-pattern.ts
function readResourcePattern(source, { kinds, customFields }) {
	const normal = normaliseDocument(source);
	const document = withoutEmpty(normal, RESOURCE_SCHEMA);
	const { mistakes, accepted } = validate(document, validateResourcePattern);
	if (mistakes.length === 0) {
		const oversize = sizeMistakes(resourceSizes(accepted.parts), document);
		if (oversize.length > 0) return failure(inPlaceOrder(oversize));
	}
	const pattern = patternOf(new ResourceContext(document, accepted, kinds, customFields), normal);
	return {
		...pattern,
		diagnostics: inPlaceOrder([...mistakes, ...pattern.diagnostics])
	};
}
function patternOf(context, normal) {
	const { document, diagnostics } = context;
	const { spec: parts = {} } = context.parts;
	const duration = readDuration(context);
	const target = readTarget(parts.target ?? {}, context);
	const dependencies = readDependencies(parts.dependencies ?? [], context);
	const requirement = readRelationships(target, dependencies, context);
	const { profile, description } = readResourceMetadata(context);
	const message = readMessage(duration === void 0 ? "Active" : "Pending", target, context);
	if (!context.isIntact([]) || hasErrors(diagnostics)) return failure(diagnostics);
	const { metadata, spec } = context.parts;
	const { allOf, anyOf, noneOf } = requirement;
	const linked = new Set([
		...allOf,
		...anyOf,
		...noneOf
	].map(({ to }) => to));
	const pattern = {
		dialect: "kubepattern.dev/v1",
		name: metadata.name,
		packageName: packageNameOf(metadata.name),
		displayName: spec.displayName,
		severity: spec.severity,
		category: spec.category,
		profile,
		message,
		subject: target.role,
		roles: [target.role, ...[...dependencies.values()].map(({ role }) => role).filter((role) => linked.has(role))],
		writtenKinds: writtenKinds([spec.target, ...spec.dependencies ?? []]),
		anchors: context.targetAnchors.anchors,
		requirement,
		definition: normal.format === "memory" ? structuredClone(normal.value) : normal.value,
		file: document.locate([]).place.file,
		places: {
			metadata: document.locate(["metadata"]),
			name: document.locate(["metadata", "name"])
		},
		...description === void 0 ? {} : { description },
		...spec.reference === void 0 ? {} : { reference: spec.reference },
		...duration === void 0 ? {} : { for: duration },
		...spec.target.emitOnEmpty === true ? { whenNone: {
			kind: spec.target.kind ?? "",
			apiVersion: spec.target.apiVersion ?? ""
		} } : {}
	};
	return success(deepFreeze(pattern), diagnostics);
}
function readDuration(context) {
	const written = context.parts.spec?.for;
	if (written === void 0) return void 0;
	const text = stringForm(written);
	const parsed = parseDuration(text);
	if (parsed.ok) return parsed.nanoseconds === 0n ? void 0 : text;
	const help = "write numbers with units, such as 1h30m or 90s: the units are h, m, s, ms, us and ns";
	const message = `${quote(text)} is not a duration: ${parsed.reason}`;
	const offset = typeof written === "string" ? parsed.offset : void 0;
	context.refuse("pattern/duration", ["spec", "for"], message, help, offset);
}
// src/pattern/dialects.ts
const DIALECTS = [{
	id: "kubepattern.it/v1",
	formats: ["json", "memory"],
	findingsAreWhole: false,
	texts: {
		description: "metadata.description",
		page: "metadata.docUrl",
		name: "name"
	},
	schema: REGISTRY_SCHEMA,
	read: readRegistryPattern
}, {
	id: "kubepattern.dev/v1",
	formats: [
		"json",
		"yaml",
		"memory"
	],
	findingsAreWhole: true,
	texts: {
		page: "spec.reference",
		name: "metadata.name"
	},
	schema: RESOURCE_SCHEMA,
	read: readResourcePattern
}];
function dialectOfId(id) {
	return DIALECTS.find((dialect) => dialect.id === id);
}
function dialectOf(document) {
	const id = dialectIdOf(document);
	return id === void 0 ? void 0 : dialectOfId(id);
}
export { dialectOfId as n, readCustomFields as r, dialectOf as t };

//# sourceMappingURL=dialects.js.map