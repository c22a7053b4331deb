/// The estimated economy and its answers: the multi-regional input–output model in its separable
/// form (Chenery 1953, Moses 1955), with trade as `trade` estimates it.
///
/// With R places, n industries, domestic coefficients A (n × n), home demand d = A x + f and trade
/// shares T, output solves x = T (A x + f) + e. [SupplySystem] solves it by GMRES, and multipliers
/// by the transpose; nothing is inverted. [SupplyChains] is the entry: it fits one [Economy] for
/// each of three kernels, and every answer states its range over them ([Effects], [Multipliers],
/// [Linkage], [StructuralPaths]).
///
/// With one technology everywhere the sum over places of an effect is the national effect,
/// whatever the kernel: the model says where, not how much.
@NullMarked
package org.shanhai.supply.fitted;

import org.jspecify.annotations.NullMarked;
