/**
 * Contracts that apply to every input.
 *
 * <p>Each class has one contract. The normal build tests it with the known cases; with the profile
 * {@code fuzz}, <a href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a> searches for
 * new ones, guided by coverage. A finding becomes a case: a file in the resources, in the folder
 * named after class and method.
 */
package io.github.communique.fuzz;
