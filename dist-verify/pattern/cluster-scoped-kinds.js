/** Kubernetes' own cluster-scoped kinds, as SEMANTICS-CRD.md 1 lists them. */
const KUBERNETES_CLUSTER_SCOPED = [
    ["", "Namespace Node PersistentVolume"],
    [
        "admissionregistration.k8s.io",
        "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration",
    ],
    ["apiextensions.k8s.io", "CustomResourceDefinition"],
    ["apiregistration.k8s.io", "APIService"],
    ["certificates.k8s.io", "CertificateSigningRequest"],
    ["flowcontrol.apiserver.k8s.io", "FlowSchema PriorityLevelConfiguration"],
    ["networking.k8s.io", "IngressClass IPAddress ServiceCIDR"],
    ["node.k8s.io", "RuntimeClass"],
    ["rbac.authorization.k8s.io", "ClusterRole ClusterRoleBinding"],
    ["resource.k8s.io", "DeviceClass ResourceSlice"],
    ["scheduling.k8s.io", "PriorityClass"],
    ["storage.k8s.io", "CSIDriver CSINode StorageClass VolumeAttachment"],
];
/**
 * Cluster-scoped kinds of well-known extensions, and a few of Kubernetes that SEMANTICS-CRD.md 1 does not name. To add
 * one, add it here: nothing else knows them. Kinds of a kinds file or of the snapshot's own definitions need no line.
 */
const WELL_KNOWN_CLUSTER_SCOPED = [
    [
        "aquasecurity.github.io",
        "ClusterComplianceReport ClusterConfigAuditReport ClusterInfraAssessmentReport ClusterRbacAssessmentReport ClusterSbomReport ClusterVulnerabilityReport",
    ],
    [
        "apiextensions.crossplane.io",
        "CompositeResourceDefinition Composition CompositionRevision EnvironmentConfig ManagedResourceDefinition",
    ],
    ["argoproj.io", "ClusterAnalysisTemplate ClusterWorkflowTemplate"],
    ["capsule.clastix.io", "CapsuleConfiguration Tenant"],
    ["cdi.kubevirt.io", "CDI CDIConfig StorageProfile"],
    ["cert-manager.io", "ClusterIssuer"],
    ["certificates.k8s.io", "ClusterTrustBundle"],
    [
        "cilium.io",
        "CiliumBGPAdvertisement CiliumBGPClusterConfig CiliumBGPNodeConfig CiliumBGPNodeConfigOverride CiliumBGPPeerConfig CiliumBGPPeeringPolicy CiliumCIDRGroup CiliumClusterwideEnvoyConfig CiliumClusterwideNetworkPolicy CiliumEgressGatewayPolicy CiliumExternalWorkload CiliumIdentity CiliumL2AnnouncementPolicy CiliumLoadBalancerIPPool CiliumNode CiliumPodIPPool",
    ],
    [
        "config.openshift.io",
        "APIServer Authentication Build ClusterOperator ClusterVersion Console DNS FeatureGate Image Infrastructure Ingress Network Node OAuth OperatorHub Project Proxy Scheduler",
    ],
    [
        "crd.projectcalico.org",
        "BGPConfiguration BGPFilter BGPPeer BlockAffinity CalicoNodeStatus ClusterInformation FelixConfiguration GlobalNetworkPolicy GlobalNetworkSet HostEndpoint IPAMBlock IPAMConfig IPAMHandle IPPool IPReservation KubeControllersConfiguration Tier",
    ],
    ["eventing.keda.sh", "ClusterCloudEventSource"],
    ["expansion.gatekeeper.sh", "ExpansionTemplate"],
    ["external-secrets.io", "ClusterExternalSecret ClusterPushSecret ClusterSecretStore"],
    ["externaldata.gatekeeper.sh", "Provider"],
    [
        "fluentbit.fluent.io",
        "ClusterFilter ClusterFluentBitConfig ClusterInput ClusterMultilineParser ClusterOutput ClusterParser",
    ],
    ["gateway.networking.k8s.io", "GatewayClass"],
    ["generators.external-secrets.io", "ClusterGenerator"],
    ["instancetype.kubevirt.io", "VirtualMachineClusterInstancetype VirtualMachineClusterPreference"],
    ["karpenter.azure.com", "AKSNodeClass"],
    ["karpenter.k8s.aws", "EC2NodeClass"],
    ["karpenter.sh", "NodeClaim NodePool"],
    ["keda.sh", "ClusterTriggerAuthentication"],
    ["kueue.x-k8s.io", "AdmissionCheck ClusterQueue Cohort ResourceFlavor Topology WorkloadPriorityClass"],
    ["kyverno.io", "ClusterCleanupPolicy ClusterPolicy GlobalContextEntry"],
    ["logging.banzaicloud.io", "Logging"],
    ["metrics.k8s.io", "NodeMetrics"],
    ["mutations.gatekeeper.sh", "Assign AssignImage AssignMetadata ModifySet"],
    ["networking.internal.knative.dev", "ClusterDomainClaim"],
    ["nfd.k8s-sigs.io", "NodeFeatureRule"],
    ["nvidia.com", "ClusterPolicy"],
    [
        "operator.tekton.dev",
        "TektonAddon TektonChain TektonConfig TektonDashboard TektonHub TektonPipeline TektonResult TektonTrigger",
    ],
    ["operator.tigera.io", "APIServer Installation"],
    [
        "pkg.crossplane.io",
        "Configuration ConfigurationRevision ControllerConfig DeploymentRuntimeConfig Function FunctionRevision ImageConfig Lock Provider ProviderRevision",
    ],
    ["policies.kyverno.io", "DeletingPolicy GeneratingPolicy ImageValidatingPolicy MutatingPolicy ValidatingPolicy"],
    ["policy", "PodSecurityPolicy"],
    ["policy.cert-manager.io", "CertificateRequestPolicy"],
    ["policy.networking.k8s.io", "AdminNetworkPolicy BaselineAdminNetworkPolicy ClusterNetworkPolicy"],
    ["policy.sigstore.dev", "ClusterImagePolicy TrustRoot"],
    ["postgresql.cnpg.io", "ClusterImageCatalog"],
    ["project.openshift.io", "Project ProjectRequest"],
    [
        "projectcalico.org",
        "BGPConfiguration BGPFilter BGPPeer ClusterInformation FelixConfiguration GlobalNetworkPolicy GlobalNetworkSet HostEndpoint IPPool IPReservation KubeControllersConfiguration Profile Tier",
    ],
    ["reports.kyverno.io", "ClusterEphemeralReport"],
    ["resource.k8s.io", "DeviceTaintRule"],
    ["security.openshift.io", "SecurityContextConstraints"],
    ["serving.kserve.io", "ClusterServingRuntime ClusterStorageContainer"],
    ["snapshot.storage.k8s.io", "VolumeSnapshotClass VolumeSnapshotContent"],
    ["spire.spiffe.io", "ClusterFederatedTrustDomain ClusterSPIFFEID ClusterStaticEntry"],
    ["storage.k8s.io", "VolumeAttributesClass"],
    ["tekton.dev", "ClusterTask"],
    ["templates.gatekeeper.sh", "ConstraintTemplate"],
    ["triggers.tekton.dev", "ClusterInterceptor ClusterTriggerBinding"],
    ["trust.cert-manager.io", "Bundle"],
    ["user.openshift.io", "Group Identity User UserIdentityMapping"],
    ["wgpolicyk8s.io", "ClusterPolicyReport"],
];
/** The cluster-scoped kinds that are known without a kinds file (SEMANTICS-CRD.md 1), Kubernetes' own first. */
export const KNOWN_CLUSTER_SCOPED = [
    ...KUBERNETES_CLUSTER_SCOPED,
    ...WELL_KNOWN_CLUSTER_SCOPED,
].flatMap(([group, kinds]) => kinds.split(" ").map((kind) => ({ group, kind })));
//# sourceMappingURL=cluster-scoped-kinds.js.map