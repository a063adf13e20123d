/**
 * Contracts that must hold for every input, whoever made it.
 *
 * <p>Each class has one contract. With the other tests it is held against the cases that are known;
 * with the profile {@code fuzz} <a
 * href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a> looks for new ones, led by
 * which branches they reach. What it finds becomes a case: a file in the resources, in the folder
 * that is named after class and method.
 */
package io.github.communique.fuzz;
