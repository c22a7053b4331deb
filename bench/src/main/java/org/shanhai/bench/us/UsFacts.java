package org.shanhai.bench.us;

import java.util.ArrayList;
import java.util.List;

/// The facts of the American pack: jobs and wages of 2020 by state and industry.
///
/// Nothing withheld: the figure, reported where it is one published figure, else derived. Part of
/// it withheld: a lower bound. All of it: presence alone, for establishments are counted. No
/// establishment, or none with a job: absent, but where the census need not see all
/// ([UsIndustries#showsAbsence(int)]): there nothing is said.
final class UsFacts {
    static final String CENSUS = "bls-qcew-2020";
    static final String POPULATION = "census-population-2019";

    private final States states;
    private final UsIndustries industries;
    private final List<List<String>> rows = new ArrayList<>();
    private int observed;
    private int bounds;
    private int presences;
    private int absences;

    UsFacts(States states, Qcew census, UsIndustries industries, CoveredJobs covered) {
        this.states = states;
        this.industries = industries;
        for (States.State state : states.all()) {
            add(state.key(), "", "population", state.people(), "persons", 2019, POPULATION, "");
            Qcew.Row total = census.get(state.fips(), Qcew.ALL_OWNERS, Qcew.TOTAL);
            add(state.key(), "", "jobs", total.jobs(), "persons", 2020, CENSUS, "");
            add(state.key(), "", "wages", total.wages(), "USD", 2020, CENSUS, "");
        }
        for (int s = 0; s < covered.areas().size(); s++) {
            for (int i = 0; i < industries.count(); i++) {
                addCell(covered.areas().get(s), i, covered.cell(s, i));
            }
        }
    }

    private void add(
            String place,
            String industry,
            String measure,
            long value,
            String unit,
            int year,
            String source,
            String note) {
        rows.add(
                List.of(
                        place,
                        industry,
                        measure,
                        Long.toString(value),
                        "=",
                        "all",
                        unit,
                        Integer.toString(year),
                        "reported",
                        source,
                        note));
    }

    private void addCell(String fips, int number, CoveredJobs.Cell cell) {
        String place = states.get(fips).key();
        String industry = industries.all().get(number).code();
        if (cell.isWhole() && cell.jobs() == 0) {
            if (industries.showsAbsence(number)) {
                absences++;
                addPresence(
                        place,
                        industry,
                        "absence",
                        "derived",
                        cell.establishments() == 0
                                ? "no establishment"
                                : cell.establishments()
                                        + " establishments without jobs on average");
            }
        } else if (cell.jobs() == 0) {
            presences++;
            addPresence(
                    place,
                    industry,
                    "presence",
                    "reported",
                    cell.establishments() + " establishments; jobs withheld");
        } else {
            boolean whole = cell.isWhole() && !industries.isHardlyCovered(number);
            observed += whole ? 1 : 0;
            bounds += whole ? 0 : 1;
            String note =
                    whole
                            ? ""
                            : cell.isWhole()
                                    ? "most of it is insured elsewhere"
                                    : "part of it withheld";
            addFigure(place, industry, "jobs", cell.jobs(), "persons", note, cell.rows());
            addFigure(place, industry, "wages", cell.wages(), "USD", note, cell.rows());
        }
    }

    private void addPresence(
            String place, String industry, String measure, String basis, String note) {
        rows.add(List.of(place, industry, measure, "", "", "all", "", "2020", basis, CENSUS, note));
    }

    /// @param note why it is no more than a lower bound; empty where it is the whole
    /// @param published how many figures it is the sum of
    private void addFigure(
            String place,
            String industry,
            String measure,
            long value,
            String unit,
            String note,
            int published) {
        boolean whole = note.isEmpty();
        rows.add(
                List.of(
                        place,
                        industry,
                        measure,
                        Long.toString(value),
                        whole ? "=" : ">=",
                        "all",
                        unit,
                        "2020",
                        published == 1 ? "reported" : "derived",
                        CENSUS,
                        note));
    }

    List<List<String>> rows() {
        return rows;
    }

    /// What is known of the cells, in one line.
    String summary() {
        return "jobs observed in %,d cells, bounded in %,d, present without a figure in %,d, absent in %,d"
                .formatted(observed, bounds, presences, absences);
    }
}
