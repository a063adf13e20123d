/**
 * Contracts for every input.
 *
 * <p>Each class has one contract. The other tests run it with the known cases;
 * with the profile {@code fuzz} <a
 * href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a> looks for new ones, guided by the covered branches. What it finds becomes a case: a file in the resources, in the folder
 * that is named after class and method.
 */
package io.github.communique.fuzz;
