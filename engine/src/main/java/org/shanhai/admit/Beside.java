package org.shanhai.admit;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.KeepApart;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.region.SiteNeighbour;

/// Who may stand at the site of a proposal, and must not stand beside it.
///
/// @param standard that keeps the two apart
public record Beside(KeepApart standard, SiteNeighbour neighbour) {
    /// The matter of a site that asks for it.
    public static final String MATTER = "neighbours";

    /// @param questions as they stand: what is so keeps others away
    static List<Beside> of(Region region, Proposal proposal, List<Question> questions) {
        List<String> does =
                questions.stream().filter(Question::isSo).map(Question::matter).toList();
        List<String> classes = IndustryClass.listOf(region, proposal.project());
        return SiteNeighbour.list(region, proposal.place(), proposal.zone(), proposal.project())
                .stream()
                // What is of one industry is not kept apart.
                .filter(each -> each.classes().stream().noneMatch(classes::contains))
                .flatMap(
                        each ->
                                region.all(KeepApart.class).stream()
                                        .filter(
                                                one ->
                                                        one.keeps(does, classes, each.classes())
                                                                || one.keeps(
                                                                        each.listDone(region),
                                                                        each.classes(),
                                                                        classes))
                                        .map(standard -> new Beside(standard, each)))
                .toList();
    }

    /// What a neighbour would bring on a proposal of some classes: a text where it may do what is
    /// kept away, or is of what others are kept from.
    ///
    /// @param questions as they stand but for that of neighbours
    static Stream<MatterEffect> listBans(
            Region region, List<String> classes, List<Question> questions) {
        List<String> may =
                questions.stream()
                        .filter(each -> each.isSo() || each.isSilent())
                        .map(Question::matter)
                        .toList();
        return region.all(KeepApart.class).stream()
                .filter(each -> each.isOf(may, classes) || each.isFrom(classes))
                .map(each -> each.ban(MATTER));
    }
}
