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
///
/// An answer under an estimate of trade has a range of 80 %. It is drawn for one cause at a time:
/// own shares, how far goods travel, how trade falls with distance and how far places are apart,
/// jobs of an output. Causes are taken to act independently, so that variances add up, of
/// logarithms where all is above zero, and the range is that of a normal distribution about the
/// value ([Combined]; JCGM 100:2008, 5.1). Few draws tell a variance and not a shape.
@NullMarked
package org.shanhai.supply;

import org.jspecify.annotations.NullMarked;
