package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.ProcessQuestion.Effect;
import org.shanhai.region.Rule;

/// A question on process or site that this project is asked, and what was answered.
///
/// It comes from the pack's texts, or from a line of the ruleset's negative list of which the
/// description of the project says nothing.
///
/// @param answer empty where nobody has answered
public record Question(Source source, Optional<ProcessAnswer> answer) {
    /// The matter under which all questions that are not answered one by one are answered.
    public static final String REST = "processes";

    /// Where a question comes from.
    public sealed interface Source {}

    /// A text of the pack.
    public record OfText(ProcessQuestion question) implements Source {}

    /// A line of a negative list: does the project do what it names?
    public record OfList(Rule rule) implements Source {}

    /// By which it is answered: `veto:4` for the fourth line of a ruleset.
    public String matter() {
        return switch (source) {
            case OfText text -> text.question().matter();
            case OfList list -> matter(list.rule());
        };
    }

    /// By which a line of a negative list is answered.
    public static String matter(Rule rule) {
        return "veto:" + rule.order();
    }

    public Effect effect() {
        return switch (source) {
            case OfText text -> text.question().effect();
            case OfList list -> Effect.FORBIDDEN;
        };
    }

    /// Whether its text is known well enough to decide.
    public boolean decides() {
        return switch (source) {
            case OfText text -> text.question().decides();
            case OfList list -> true;
        };
    }

    /// Whether it holds up the verdict until somebody answers.
    public boolean isOpen() {
        return decides() && answer.isEmpty();
    }

    /// Whether a yes to it stops the project. Lines of lists are counted among the vetoes instead.
    public boolean isHit() {
        return decides()
                && source instanceof OfText
                && effect() == Effect.FORBIDDEN
                && (isYes() || (isLifted() && !isLiftable()));
    }

    /// What may be answered to it.
    public List<ProcessAnswer> listAnswers() {
        return isLiftable()
                ? List.of(ProcessAnswer.values())
                : List.of(ProcessAnswer.NO, ProcessAnswer.YES);
    }

    /// Whether a named fact would lift what it forbids.
    public boolean isLiftable() {
        return switch (source) {
            case OfText text -> !text.question().unless().isEmpty();
            case OfList list -> !list.rule().unless().isEmpty();
        };
    }

    boolean isLifted() {
        return answer.filter(ProcessAnswer.LIFTED::equals).isPresent();
    }

    boolean isYes() {
        return answer.filter(ProcessAnswer.YES::equals).isPresent();
    }
}
