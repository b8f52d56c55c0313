# Pod templates (SEMANTICS.md 1).
package lib.kubepattern.pod_templates

# The first of two places with a list of containers.
of(document) := document.spec.template if is_array(document.spec.template.spec.containers)

else := document.spec.jobTemplate.spec.template if is_array(document.spec.jobTemplate.spec.template.spec.containers)
