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
///
/// # Method
///
/// - Netting: all planned outputs set off the least x with x ≥ p where something is planned and x
///   ≥ T A x everywhere (mixed exogenous and endogenous outputs, Miller and Blair 13.2). So a
///   project supplies another from its planned output, as far as that goes. Sums of least x
///   contain one, so counting projects one by one bounds every plan: the programme stays linear,
///   the plan is valued exactly, and its gap includes what netting takes. Floors are raised by
///   what a plan falls short of them, and solved anew.
/// - The distance of two plans (Sørensen): projects of one plan alone over the projects of both;
///   gains that fall elsewhere over the gains of both.
/// - A trade of quotas is one row: with r arriving for each unit given, use_b + r·use_a ≤ B + r·A
///   beside use_a ≤ A.
/// - The price of a limit lies between new value − old bound and new bound − old value, at −10,
///   +1, +10 and +25 %.
/// - Gains by group of places are those of `admit` for here and the region, split over mountain,
///   coast and other places by what output there is worth to each (three systems an indicator).
///   Draws are those of `admit`, each project by itself; gains along the chain and estimated
///   pressures go with its output.
/// - What lies around a plan is valued as the plan is, once what projects buy of one another
///   counts once. Other plans below the floor are left out. The least more of a limit is told
///   only where it is sure to bring more. The limit of who gives in a trade is priced with that
///   of both. A draw has the start in its site.
/// - What an aim in turn reached becomes a floor of the next, less 1e-6, for whole numbers are
///   rounded to the safe side. Upper ends on gains, aims that make gains small, single places and
///   places outside count one by one.
/// - The replacement cost of a project is proven where its lower bound, from a solve of its own
///   or the prices of the relaxation, passes the slack.
/// - A year is a site of its own: a zone is there once for each year in which a project could
///   begin.
///
/// # How to change this package
///
/// - **Count something more of a plan**: a use in `TakenFigures.uses`, or a gain in `Counted` and
///   `Gains`; its words `plan.of.…`.
/// - **Say more of why a project is left out**: `LeftOutProject`, found in `LeftOuts`, told in
///   `PlanWords`; of why it is not planned at all, `Unplannable`.
/// - **Change on which terms a project stands, or which land it is given**: `Terms`, found in
///   `Scouting`, told in `TermWords`.
/// - **Look over what a plan is asked before it is solved**: `Doubt`, found in `Doubts`, told in
///   `DoubtWords`.
/// - **Change how years, aims in turn, trades of quotas or netting work**: `Horizon`, `InTurn`,
///   `QuotaTrade`, `Netting`; options in `PlanSteps`.
/// - **Change how other plans nearly as good are found**: `NearOptimal` (what differs),
///   `FarSearch` (large ones), `NearPlans` (turns, who gains).
/// - **Say more of what lies around a plan**: `Exploring`, asked by `PlanAround`, told by
///   `NearParts`, `LimitParts` and `CurveParts`; in the report by `PlanChapter`, in the workbench
///   by `parts/PlanCurve`, `parts/PlanOthers`, `parts/PlanPrices`; what was asked in words by
///   `pure/plans.ts`.
@NullMarked
package org.shanhai.plan;

import org.jspecify.annotations.NullMarked;
