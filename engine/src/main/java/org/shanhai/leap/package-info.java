/// Which industries could a place leap to, without the polluting stage?
///
/// For every industry a place does not have and could bid for: is it in reach (density of what the
/// place has around it, [org.shanhai.profile.Structure], above a stated quantile), does it bring
/// more than the place has (value added a job, or complexity), and is it cleaner along its whole
/// chain? With direct and chain pressure P and value added V of a unit of output, P_i / V_i is
/// held against the place's average Σ_j x_rj P_j / Σ_j x_rj V_j and against that of the
/// later-developed places that have it, its *forerunners*. **Leap**: in reach, brings more,
/// cleaner than both, endowments and limits allow it. **Step**: in reach, the coast is pressed to
/// give it up (industrial gradient coefficient: location quotient × comparative labour
/// productivity, Dai 2006), no better than what the place has. **Trap**: dirtier than the place's
/// average for what it brings. **Far**: out of reach. Where neither figures nor firms tell what a
/// place makes, reach is not told from estimates: the answer is *not rankable*, with the class it
/// would have if it were in reach and the related industries the place is known to have. A list is
/// an order to go by where its head stays when what is uncertain is drawn anew ([Stability]); else
/// it is said what to find out first ([ToFindOut]). Of several pressures, cleaner is below in all,
/// dirtier is above in the geometric mean or in most; what lies between is neither clean nor a
/// trap. With national coefficients an industry is equally dirty everywhere, so what a leap spares
/// nature beside its forerunners' path is a composition effect.
///
/// [Leap] is the entry, [Shortlist] the answer, [Rules] the logic, free of all else. What is
/// cleaner or dirtier is said by [org.shanhai.supply.pressure], for `admit` too.
@NullMarked
package org.shanhai.leap;

import org.jspecify.annotations.NullMarked;
