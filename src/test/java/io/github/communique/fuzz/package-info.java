/**
 * Tests of contracts that must be satisfied for every possible input.
 *
 * <p>Each class tests one contract. The normal build tests each contract with the stored cases.
 * With the profile {@code fuzz}, <a
 * href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a> searches for new cases,
 * guided by coverage. To turn a finding into a permanent case, add its file to the resource
 * directory named after the class and method.
 */
package io.github.communique.fuzz;
