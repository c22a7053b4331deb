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
@NullMarked
package org.shanhai.admit;

import org.jspecify.annotations.NullMarked;
