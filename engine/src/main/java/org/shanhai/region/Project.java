package org.shanhai.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// A proposed investment, as far as it is known.
///
/// @param industry the code of its industry
/// @param place where it would stand; empty for comparable projects outside the region
/// @param figures what is published of it, in canonical units; what is missing is unknown
/// @param taxScope which tax is meant by [ProjectFigure#TAX]
/// @param partOf the key of the project whose figures contain those of this one
/// @param ofClass the key of its [IndustryClass], which is of its industry
@OfTable(value = "projects", key = "project")
public record Project(
        @InColumn(value = "project", key = true) String key,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(of = "industries") Optional<String> industry,
        @InColumn(of = "places") Optional<String> place,
        @InColumn(of = "zones") Optional<String> zone,
        @InColumn(maybe = true) String status,
        @InColumn(ahead = true) OptionalInt year,
        @InColumn(figures = "investment, land, output, tax, profit, jobs, energy")
                Map<ProjectFigure, Quantity> figures,
        @InColumn(maybe = true, after = "tax") TaxScope taxScope,
        Basis basis,
        String source,
        String note,
        @InColumn(of = "projects", after = "name_local") Optional<String> partOf,
        @InColumn(value = "class", of = "classes", after = "industry") Optional<String> ofClass)
        implements Row {
    /// Words for the status of what stands already, in lower case.
    private static final Set<String> STANDING =
            Set.of(
                    Enterprise.OPERATING,
                    "in operation",
                    "in production",
                    "completed",
                    "opened",
                    "投产",
                    "已投产",
                    "在产",
                    "建成",
                    "已建成",
                    "竣工",
                    "已竣工",
                    "运营",
                    "已运营");

    /// Words for the status of what is being built where it says, in lower case.
    private static final Set<String> UNDER_WAY =
            Set.of(
                    "under construction",
                    "land granted",
                    "fitting out",
                    "starting up",
                    "expanding",
                    "settled",
                    "在建",
                    "开工",
                    "已开工",
                    "已供地",
                    "已拿地",
                    "试产",
                    "扩建",
                    "落户",
                    "已落户");

    /// One that is not part of another.
    public Project(
            String key,
            String name,
            String nameLocal,
            Optional<String> industry,
            Optional<String> place,
            Optional<String> zone,
            String status,
            OptionalInt year,
            Map<ProjectFigure, Quantity> figures,
            TaxScope taxScope,
            Basis basis,
            String source,
            String note) {
        this(
                key,
                name,
                nameLocal,
                industry,
                place,
                zone,
                status,
                year,
                figures,
                taxScope,
                basis,
                source,
                note,
                Optional.empty(),
                Optional.empty());
    }

    /// One of which no more is known.
    public static Project named(String key, String name, String nameLocal, TaxScope taxScope) {
        return new Project(
                key,
                name,
                nameLocal,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                OptionalInt.empty(),
                Map.of(),
                taxScope,
                Basis.REPORTED,
                "",
                "");
    }

    /// The figures a contract speaks of, in the order they are shown. Of its tax the scope says
    /// which is meant.
    public static final List<ProjectFigure> FIGURES =
            List.of(
                    ProjectFigure.INVESTMENT,
                    ProjectFigure.LAND,
                    ProjectFigure.OUTPUT,
                    ProjectFigure.TAX,
                    ProjectFigure.PROFIT,
                    ProjectFigure.JOBS,
                    ProjectFigure.ENERGY);

    /// Which tax a figure means.
    public enum TaxScope implements Keyed {
        /// The part that stays with the place.
        LOCAL,
        /// All of it.
        TOTAL,
        /// Tax and profit together.
        PROFIT_AND_TAX,
        /// The source does not say.
        UNSPECIFIED;

        /// The figure that is meant by one of the contract.
        ///
        /// @return empty for tax where it is not said: it bounds two figures and is neither
        public Optional<ProjectFigure> meant(ProjectFigure ofContract) {
            if (!ofContract.equals(ProjectFigure.TAX)) {
                return Optional.of(ofContract);
            }
            return switch (this) {
                case LOCAL -> Optional.of(ProjectFigure.LOCAL_TAX);
                case TOTAL -> Optional.of(ProjectFigure.TAX);
                case PROFIT_AND_TAX -> Optional.of(ProjectFigure.PROFIT_AND_TAX);
                case UNSPECIFIED -> Optional.empty();
            };
        }
    }

    public Project {
        Map<ProjectFigure, Quantity> ordered = new TreeMap<>();
        ordered.putAll(figures);
        figures = java.util.Collections.unmodifiableMap(ordered);
    }

    /// The same project with other figures.
    public Project withFigures(Map<ProjectFigure, Quantity> others) {
        return new Project(
                key, name, nameLocal, industry, place, zone, status, year, others, taxScope, basis,
                source, note, partOf, ofClass);
    }

    /// Whether it is built and at work, as far as its status says.
    public boolean isStanding() {
        return STANDING.contains(status.strip().toLowerCase(Locale.ROOT));
    }

    /// Whether it is being built where it says, as far as its status says.
    public boolean isUnderWay() {
        return UNDER_WAY.contains(status.strip().toLowerCase(Locale.ROOT));
    }

    /// What the contract says of a figure; of tax, whichever the scope says is meant.
    public Optional<Quantity> find(ProjectFigure ofContract) {
        return Optional.ofNullable(figures.get(ofContract));
    }

    /// What is stated of a figure; of a tax, where the scope says that it is the one.
    public Optional<Quantity> findStated(ProjectFigure figure) {
        return FIGURES.stream()
                .filter(each -> taxScope.meant(each).filter(figure::equals).isPresent())
                .findFirst()
                .flatMap(this::find);
    }

    /// A tax of which nobody says what tax it is.
    public Optional<Quantity> findUnspecifiedTax() {
        return taxScope == TaxScope.UNSPECIFIED ? find(ProjectFigure.TAX) : Optional.empty();
    }

    /// The figure of the contract of that key.
    public static Optional<ProjectFigure> findFigure(String key) {
        return FIGURES.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }
}
