/// Who buys from whom, and what a change sets off: the multi-regional input–output model in
/// its separable form (Chenery 1953, Moses 1955; trade by doubly constrained gravity, Wilson
/// 1967).
///
/// With R places, n industries, domestic coefficients A (n × n) and home demand d = A x + f,
/// trade in product i is z^{rs} = u^r K^{rs} v^s and trade shares are t^{rs} = z^{rs} / d^s.
/// Output solves x = T(A x + f) + e. Because trade is separable T is never built: applying it
/// to a table of R × n is K·(w ∘ Y) scaled by u, one matrix product for each class of reach.
/// Nothing is inverted: systems are solved by GMRES, multipliers by the transpose.
///
/// With one technology everywhere the sum over places of an effect is the national effect,
/// whatever the kernel: the model says where, not how much.
@NullMarked
package org.shanhai.supply;

import org.jspecify.annotations.NullMarked;
