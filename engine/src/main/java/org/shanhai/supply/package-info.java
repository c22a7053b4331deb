/// Who buys from whom, and what a change sets off: the words that estimated and surveyed supply
/// chains share, and the nation's table.
///
/// A table of inputs gives coefficients A and final demand f; output solves x = A x + f, so
/// x = (I − A)⁻¹ f (Leontief 1936), and a unit of output is worth m = g + Aᵀ m in an indicator
/// with intensities g ([InputOutput], nothing is inverted). Type II closes A by households, who
/// spend their wages ([Closure]; Miller and Blair 2009, ch. 2.5 and 6.2).
///
/// `trade` estimates who sells where, `fitted` answers by that estimate, `survey` answers by a
/// surveyed multi-regional table. Both give the same kinds of answer: [EffectRow],
/// [MultiplierRow], [Dependence], [Sales], [PathsBehind]. [Balancing] is RAS and GRAS.
@NullMarked
package org.shanhai.supply;

import org.jspecify.annotations.NullMarked;
