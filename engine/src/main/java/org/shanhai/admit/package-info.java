/// Should this project come in here? Rules, positioning, limits and supply chains joined.
///
/// A [Proposal] is a project at a site; [Admissions] answers it by a ruleset with an
/// [Admission]. A figure is an interval: "more than 7 million" is [7 million, ∞), what is not
/// stated is all that is possible. An indicator N/D is then the interval from the least N
/// over the most D to the most N over the least D (interval arithmetic, Moore 1966); a floor
/// f is met where its lower end reaches f, failed where its upper end does not, else open.
/// Break-evens: D = N/f, N = f·D at those ends. Marks are the rule's formula at both ends.
/// Local tax and tax of no stated scope are lower bounds of all tax; profit and tax together
/// is an upper one.
///
/// Verdict, the first that holds: a veto hit that nothing lifts, or a floor beyond the reach of
/// all figures the parties can change → refuse; a veto hit that a named fact would lift → refuse
/// unless; a floor missed, or not secured though every figure of it is stated → negotiate; a
/// question on process or site open, or no floor that rests on stated figures → ask first; a
/// floor, a veto or a permit open → admit on conditions; else admit. What is for the committee is a
/// flag beside it. Only stated figures decide: none that is estimated or assumed. Where the
/// questions are answered, more of a promised benefit never worsens verdict or marks.
///
/// An industry that the place does not have and that is dirtier than what it makes for the value
/// added it brings ([PressureStanding], the rule of `leap`'s traps) comes as a condition: own
/// stated emissions below the place's average.
///
/// What is to be expected stands beside: [ExpectedVerdict], by draws of
/// [org.shanhai.admit.expected].
///
/// What would make it pass is a linear programme: N ≥ f·D is linear in the figures, and the
/// cost is the sum of relative changes. Plausibility (identities of the national table;
/// robust z on logs among comparable projects, Iglewicz and Hoaglin 1993) stands beside and
/// counts for nothing.
///
/// Rankings of many projects solve a place and the eight places through which most of what it buys
/// comes back, all others as one ([QuickEffects]).
///
/// # How to change this package
///
/// - **Add an indicator of rules**: `RuleIndicator`, `Formula`, words: four files. One of effects:
///   `NationalExtension`, words: three files. A pressure: a row of the pack's table `pressures`.
/// - **Add a veto**: a row of the pack's `rules` of kind `veto`; on a matter, `matter:KEY`. A new
///   kind of veto: its sort in `RuleIndicator`, how it is held in `Vetoes`, what it rests on in
///   `Veto`, `Formula` (none), words: six files.
/// - **Change where a floor is compared**: `Floors`, with the bare comparison in `Rule.meetsFloor`.
///   Limits are compared in `Vetoes` and `Burdens` with the same rounding.
/// - **Change how a verdict is reached**: `Verdicts`, in the order given above.
/// - **Give a rule an example**: a row of the pack's `rule_examples`. What it can come to:
///   `RuleExample.Then`; how that is found: `RuleTrials`; how `given` is read: `RuleExampleRuns`.
/// - **Ask a project something about process or site**: a row of the pack's `matters` (`Matter`
///   says who is asked, `MatterWords` what shows it), and what follows in law in rows of
///   `matter_effects`. `Questions` says how each stands and orders them, `Question` what an answer
///   does, `Conditions` which paper it calls for.
/// - **Say what a zone has stated of its site, or what a county wants**: rows of the pack's
///   `zone_sites`, which `Questions` reads, and of `directions`, which `Positioning` reads.
/// - **Say how often a class does something, or what may not stand beside what**: rows of the
///   pack's `matter_shares`, which `Matter` weighs, and of `neighbours`. Who stands at a site:
///   `SiteNeighbour`; who is kept apart: `Beside`; words in `ConditionWords`.
/// - **Add a condition**: a record of `Condition`, where it arises in `Conditions`, its words in
///   `ConditionWords` and `QuestionParts`: four files.
/// - **Change what is told of promises elsewhere, emissions or the site**: `Delivered` and
///   `DeliveredParts`; `EmissionConditions` and `EmissionParts`; `ControlUnit` and `SiteParts`;
///   rows of the pack's `delivered` and `control_units`.
@NullMarked
package org.shanhai.admit;

import org.jspecify.annotations.NullMarked;
