package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

class EnteredTest {
    private static final Quantity TEN = Quantity.exactly(10);
    private static final Quantity TWENTY = Quantity.exactly(20);

    private static ProjectEntry entry(
            TaxScope scope, Map<ProjectFigure, Quantity> figures, Map<String, Quantity> further) {
        Project project = TestProposals.project(scope, Basis.REPORTED, figures);
        return new ProjectEntry(project, "words", further, "");
    }

    private static Proposal proposal(
            ProjectEntry stated, ProjectEntry changed, Map<String, Quantity> bounds) {
        Place place = TestProposals.REGION.places().get("county");
        return new Entered(stated, changed, bounds).at(place, Optional.empty());
    }

    @Test
    void whatIsNotChangedStaysAsTheSourceStatesIt() {
        ProjectEntry stated =
                entry(TaxScope.TOTAL, Map.of(ProjectFigure.LAND, TEN), Map.of("rd_share", TWENTY));

        Proposal proposal = proposal(stated, stated, Map.of());

        assertThat(proposal.project()).isEqualTo(stated.project());
        assertThat(proposal.process()).isEqualTo("words");
        assertThat(proposal.more()).containsExactly(Map.entry(ProjectFigure.RD_SHARE, TWENTY));
        assertThat(proposal.sets()).isEmpty();
    }

    @Test
    void whatDiffersIsSetAndWhatIsGoneIsNotKnown() {
        ProjectEntry stated =
                entry(
                        TaxScope.TOTAL,
                        Map.of(ProjectFigure.LAND, TEN, ProjectFigure.JOBS, TEN),
                        Map.of("co2", TEN, "rd_share", TEN));
        ProjectEntry changed =
                entry(TaxScope.TOTAL, Map.of(ProjectFigure.LAND, TWENTY), Map.of("co2", TWENTY));

        Proposal proposal = proposal(stated, changed, Map.of());

        assertThat(proposal.project().figures()).isEmpty();
        assertThat(proposal.more()).isEmpty();
        assertThat(proposal.sets())
                .isEqualTo(
                        Map.of(
                                ProjectFigure.LAND,
                                TWENTY,
                                ProjectFigure.ofPressure("co2"),
                                TWENTY));
    }

    /// Tax that is set without saying which bounds two items and is neither: it stays a figure of
    /// the contract.
    @Test
    void taxOfNoScopeThatIsSetStaysInTheContract() {
        ProjectEntry stated = entry(TaxScope.UNSPECIFIED, Map.of(ProjectFigure.TAX, TEN), Map.of());
        ProjectEntry changed =
                entry(TaxScope.UNSPECIFIED, Map.of(ProjectFigure.TAX, TWENTY), Map.of());

        Proposal proposal = proposal(stated, changed, Map.of());

        assertThat(proposal.project().figures()).isEqualTo(Map.of(ProjectFigure.TAX, TWENTY));
        assertThat(proposal.sets()).isEmpty();
    }

    @Test
    void boundsOnTaxAreOnTheTaxTheProjectMeans() {
        Map<String, Quantity> bounds = Map.of("tax", TEN, "cod", TWENTY);
        ProjectEntry local = entry(TaxScope.LOCAL, Map.of(), Map.of());
        ProjectEntry any = entry(TaxScope.UNSPECIFIED, Map.of(), Map.of());

        assertThat(proposal(local, local, bounds).bounds())
                .isEqualTo(
                        Map.of(
                                ProjectFigure.LOCAL_TAX,
                                TEN,
                                ProjectFigure.ofPressure("cod"),
                                TWENTY));
        assertThat(proposal(any, any, bounds).bounds()).containsKey(ProjectFigure.TAX);
    }
}
