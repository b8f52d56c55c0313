# Not generated, so nobody's but its author's.
package kubepattern.own
