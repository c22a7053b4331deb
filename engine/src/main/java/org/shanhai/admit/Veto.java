package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.admit.Negotiation.Why;
import org.shanhai.region.Limit;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// A rule that can end the matter, held against a proposal.
///
/// @param ground what its state rests on
/// @param word found in the description of the project, where the ground is a word
/// @param clearedBy the word that takes it back
/// @param value of the figure it looks at; of a limit, what the project takes
/// @param limit the one in force that is nearest, where the rule is about a limit
/// @param unknown the figures it needs that nobody states
/// @param breakEvens what figures that are not known exactly would have to be
public record Veto(
        Rule rule,
        State state,
        Ground ground,
        Optional<String> word,
        Optional<String> clearedBy,
        Optional<Quantity> value,
        Optional<Limit> limit,
        List<ProjectFigure> unknown,
        List<BreakEven> breakEvens) {
    public Veto {
        unknown = List.copyOf(unknown);
        breakEvens = List.copyOf(breakEvens);
    }

    /// Without what other figures would have to be beside these.
    Veto without(Set<ProjectFigure> figures) {
        return new Veto(
                rule,
                state,
                ground,
                word,
                clearedBy,
                value,
                limit,
                unknown,
                breakEvens.stream().filter(even -> even.isFreeOf(figures)).toList());
    }

    /// Whether the project is stopped by it.
    public enum State {
        /// It was looked at, and does not stand in the way.
        CLEARED("cleared"),
        /// Nobody could look: a figure, the industry, an answer or a limit is not known.
        NOT_EXAMINED("not_examined"),
        /// For the committee to judge.
        COMMITTEE("committee"),
        HIT("hit");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// Whether a named fact would lift it: a line of a list with words that take it back.
    public boolean isLiftable() {
        return state == State.HIT
                && (ground == Ground.WORD || ground == Ground.ANSWERED)
                && !rule.unless().isEmpty();
    }

    /// Whether a figure that is not stated, or only as a bound, decides it.
    boolean restsOnOpenFigure() {
        return state == State.NOT_EXAMINED && (ground == Ground.FIGURE || ground == Ground.LIMIT);
    }

    /// Whether somebody has yet to answer whether the project does what the line names.
    boolean waitsForAnswer() {
        return state == State.NOT_EXAMINED
                && (ground == Ground.NO_WORD
                        || ground == Ground.WORD_ELSEWHERE
                        || ground == Ground.INDUSTRY_UNKNOWN);
    }

    /// Whether something the applicant can say or change is wanting.
    boolean isSettled() {
        return state != State.HIT && !restsOnOpenFigure() && !waitsForAnswer();
    }

    /// What the state of a veto rests on.
    public enum Ground {
        /// The industry is on the list, whatever the description says.
        INDUSTRY("industry", Why.LISTED),
        /// The description of the project has a word of the list.
        WORD("word", Why.LISTED),
        /// The description has no word of the list: silence, which settles nothing.
        NO_WORD("no_word", Why.PROCESS),
        /// A person answered whether it does what the line names.
        ANSWERED("answered", Why.LISTED),
        /// The description has a word of the list, and one that takes it back.
        WORD_CLEARED("word_cleared"),
        /// The industry is not on the list.
        NOT_LISTED("not_listed"),
        /// The industry is not on the list, but the description has a word of it.
        WORD_ELSEWHERE("word_elsewhere", Why.PROCESS),
        /// The project states no industry.
        INDUSTRY_UNKNOWN("industry_unknown", Why.PROCESS),
        /// A figure that is stated, against a floor.
        FIGURE("figure"),
        /// A figure that is stated, against a limit in force.
        LIMIT("limit"),
        /// A limit that includes what is built already: it shows no room.
        CEILING("ceiling"),
        /// The pack knows no limit in force here: nothing to exceed, which is no proof of room.
        NO_LIMIT("no_limit"),
        /// What the committee found.
        FINDING("finding", Why.COMMITTEE),
        /// Nothing: see the state.
        NOTHING("nothing");

        private final String key;
        private final Why obstacle;

        Ground(String key) {
            this(key, Why.NOT_STATED);
        }

        Ground(String key, Why obstacle) {
            this.key = key;
            this.obstacle = obstacle;
        }

        /// Why figures alone do not settle a veto that rests on it.
        Why obstacle() {
            return obstacle;
        }

        public String key() {
            return key;
        }
    }
}
