package org.shanhai.admit;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.KeepApart;
import org.shanhai.region.Matter;
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
        return SiteNeighbour.list(region, proposal.place(), proposal.zone()).stream()
                .filter(each -> !each.key().equals(proposal.project().key()))
                .flatMap(
                        each ->
                                Stream.concat(
                                                listApart(region, does, each.classes()),
                                                listApart(region, listDone(region, each), classes))
                                        .distinct()
                                        .map(standard -> new Beside(standard, each)))
                .toList();
    }

    /// What keeps who does something from who is of one of some classes.
    private static Stream<KeepApart> listApart(
            Region region, List<String> does, List<String> classes) {
        return region.all(KeepApart.class).stream()
                .filter(each -> each.matters().stream().anyMatch(does::contains))
                .filter(each -> each.isFrom(classes));
    }

    /// What a neighbour may do by the definition of its class.
    private static List<String> listDone(Region region, SiteNeighbour neighbour) {
        return region.all(Matter.class).stream()
                .filter(each -> neighbour.classes().stream().anyMatch(each::isAlways))
                .map(Matter::key)
                .toList();
    }
}
