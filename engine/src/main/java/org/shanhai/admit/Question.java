package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.Rule;

/// A matter as it stands to one project: what is known of it, and what a yes brings.
///
/// @param ground what that rests on
/// @param answer of the firm, the committee or the zone; empty where nobody has answered
/// @param word of the description that shows it, where the ground is a word or contradicts one
/// @param by what takes the word back, else who answered; empty where neither is known
/// @param effects in law, at this place and of this class, the heaviest first
/// @param rule the line of the ruleset that forbids it
/// @param odds how likely a yes is where nobody has answered, 0 to 1
public record Question(
        Matter about,
        Ground ground,
        Optional<MatterAnswer> answer,
        String word,
        String by,
        List<MatterEffect> effects,
        Optional<Rule> rule,
        double odds) {
    /// Under which what the firm is not asked one by one is answered, what the zone is, and what
    /// texts nobody here has read say.
    public static final List<String> RESTS = List.of("processes", "site", "texts");

    public Question {
        effects = List.copyOf(effects);
    }

    /// What it rests on that a matter is so or not.
    public enum Ground implements Keyed {
        /// A person answered.
        ANSWERED,
        /// The description shows it: so by its own words.
        WORD,
        /// Who is of this class does it by definition.
        CLASS,
        /// The description names it and takes it back.
        WORD_CLEARED,
        /// A figure that is stated tells it.
        FIGURE,
        /// The zone has stated it.
        ZONE,
        /// A person answered no where the description or the class says yes.
        CONTRADICTED,
        /// Nobody said anything, which settles nothing.
        SILENT
    }

    /// By which it is answered.
    public String matter() {
        return about.key();
    }

    /// Under which it is answered with others.
    public String rest() {
        return RESTS.get(isToBeRead() ? 2 : about.isOfSite() ? 1 : 0);
    }

    /// Whether the firm is asked before there is a verdict.
    public boolean decides() {
        return isForbidden() && !about.isOfSite();
    }

    /// Whether it holds up the verdict until somebody answers.
    public boolean isOpen() {
        return ground == Ground.CONTRADICTED || (ground == Ground.SILENT && decides());
    }

    public boolean isSilent() {
        return ground == Ground.SILENT;
    }

    /// Whether it is so, whatever lifts what it forbids.
    public boolean isSo() {
        return switch (ground) {
            case ANSWERED, FIGURE, ZONE -> answer.filter(MatterAnswer.NO::equals).isEmpty();
            case WORD, CLASS -> true;
            case WORD_CLEARED, CONTRADICTED, SILENT -> false;
        };
    }

    boolean isLifted() {
        return answer.filter(MatterAnswer.LIFTED::equals).isPresent();
    }

    /// Whether a yes stops the project where nothing lifts it: by the ruleset, in law, or because
    /// no rule that was read lets in what is grave.
    public boolean isForbidden() {
        return rule.isPresent() || about.isGrave() || !listBans().isEmpty();
    }

    /// Whether it stops the project.
    public boolean isHit() {
        return isForbidden() && isSo() && !(isLifted() && isLiftable());
    }

    /// The texts that do not let it in.
    public List<MatterEffect> listBans() {
        return effects.stream().filter(each -> each.isSolid() && each.forbids()).toList();
    }

    /// Whether a named fact would lift what it forbids.
    public boolean isLiftable() {
        List<MatterEffect> bans = listBans();
        return isForbidden()
                && bans.stream().noneMatch(each -> each.unless().isEmpty())
                && rule.map(each -> !each.unless().isEmpty())
                        .orElse(!bans.isEmpty() || !about.unless().isEmpty());
    }

    /// Whether no text on it was read well enough to decide.
    public boolean isToBeRead() {
        return !about.isGrave()
                && !effects.isEmpty()
                && effects.stream().noneMatch(MatterEffect::isSolid);
    }

    /// The heaviest that a yes brings.
    public Effect effect() {
        return isForbidden()
                ? Effect.FORBIDDEN
                : effects.isEmpty() ? Effect.CONDITION : effects.getFirst().effect();
    }

    /// The source of what a yes brings first: of the text, else of the line, else of the matter.
    public String source() {
        return effects.isEmpty()
                ? rule.map(Rule::source).orElse(about.source())
                : effects.getFirst().source();
    }

    /// What may be answered to it.
    public List<MatterAnswer> listAnswers() {
        return isLiftable()
                ? List.of(MatterAnswer.values())
                : List.of(MatterAnswer.NO, MatterAnswer.YES);
    }
}
