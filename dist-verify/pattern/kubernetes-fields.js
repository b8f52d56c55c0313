// Made by scripts/generate-fields.mjs from kubernetes-models 5.1.0: do not edit.
/** One kind a line; after `=` its types where they are not the one of its name. Stable versions stand first. */
export const KINDS = `
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
/**
 * One type a line: its name, then its fields. After `:` a field's type: a name, `[T]` list, `{T}` map with free keys,
 * `*` anything; a scalar has none.
 */
export const TYPES = `
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
//# sourceMappingURL=kubernetes-fields.js.map