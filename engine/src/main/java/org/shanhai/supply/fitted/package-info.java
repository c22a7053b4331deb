/// The estimated economy and its answers: the multi-regional input–output model in its separable
/// form (Chenery 1953, Moses 1955), with trade as `trade` estimates it.
///
/// With R places, n industries, domestic coefficients A (n × n), home demand d = A x + f and trade
/// shares T, output solves x = T (A x + f) + e. [SupplySystem] solves it by GMRES, and multipliers
/// by the transpose; nothing is inverted. [SupplyChains] is the entry: it fits one [Economy] as it
/// is most likely and others under draws of what is not known ([Draw]), and every answer states its
/// range over them ([Effects], [Multipliers], [Linkage], [StructuralPaths]).
///
/// With one technology everywhere the sum over places of what a new final demand sets off is the
/// national effect, whatever trade is: the model says where, not how much. A project states its
/// output, in which the feedback of its own cell is contained; that depends on the place.
///
/// Large systems take GMRES steps in single precision and are corrected in double ([RoughSteps]);
/// the preconditioner follows purchases inside each place ([LocalChains]). An extraction of one
/// place or industry is one masked solve; all are solved side by side, one product through trade
/// for all ([ManyExtractions], preconditioned by [TwoRanges]). Draws are solved to fewer digits
/// than the likely economy, since ranges show two ([Draw]).
@NullMarked
package org.shanhai.supply.fitted;

import org.jspecify.annotations.NullMarked;
