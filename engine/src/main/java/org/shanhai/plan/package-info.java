/// Where should all these projects go? A pipeline of projects over zones under limits, as a
/// programme in whole numbers: x[p,s] is 1 where project p stands in zone s.
///
/// max Σ w·g[p,s]·x[p,s]; Σ_s x[p,s] ≤ 1; for every limit l: Σ u[p,l]·x[p,s] ≤ L over its zones;
/// together: x_p = x_q; apart: x_p + x_q ≤ 1. A [Pipeline] holds what each project uses (u) and
/// brings (g) where it may stand: by `admit`, which also says where it must not and on which
/// [Terms] it may, and by the supply chains, which say in which group of places the gains fall, and
/// which sales of others they displace ([Netting]). A project stays where it is signed unless it is
/// moved; what stands, or is past, is no pipeline ([Unplannable]). A [PlanQuestion] says what is
/// aimed at and limited. [Planning] makes the programme of both ([Formulation]), has it solved, and
/// tells no [Plan] that [Evaluation], which knows nothing of the programme, does not confirm.
///
/// Near-optimal plans as in Brill (1979) and DeCarolis (2011): hop, skip, jump; what a project is
/// worth to the plan is what the best plan without it (or with it) loses: its replacement cost.
@NullMarked
package org.shanhai.plan;

import org.jspecify.annotations.NullMarked;
