package org.shanhai.bench.us;

import java.util.ArrayList;
import java.util.List;

/// The facts of the American pack: jobs and wages of 2020 by state and industry.
///
/// Nothing withheld: the figure, reported where it is one published figure, else derived. Part of
/// it withheld: a lower bound. All of it: presence alone, for establishments are counted. No
/// establishment, or none with a job: absent.
final class UsFacts {
    static final String CENSUS = "bls-qcew-2020";
    static final String POPULATION = "census-population-2019";

    private final States states;
    private final List<List<String>> rows = new ArrayList<>();
    private int observed;
    private int bounds;
    private int presences;
    private int absences;

    UsFacts(States states, Qcew census, UsIndustries industries, CoveredJobs covered) {
        this.states = states;
        for (States.State state : states.all()) {
            add(state.key(), "", "population", state.people(), "persons", 2019, POPULATION, "");
            Qcew.Row total = census.get(state.fips(), Qcew.ALL_OWNERS, Qcew.TOTAL);
            add(state.key(), "", "jobs", total.jobs(), "persons", 2020, CENSUS, "");
            add(state.key(), "", "wages", total.wages(), "USD", 2020, CENSUS, "");
        }
        for (int s = 0; s < covered.areas().size(); s++) {
            for (int i = 0; i < industries.count(); i++) {
                addCell(covered.areas().get(s), industries.all().get(i).code(), covered.cell(s, i));
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

    private void addCell(String fips, String industry, CoveredJobs.Cell cell) {
        String place = states.get(fips).key();
        if (cell.establishments() == 0 && cell.jobs() == 0) {
            absences++;
            addPresence(place, industry, "absence", "derived", "no establishment");
        } else if (cell.isWhole() && cell.jobs() == 0) {
            absences++;
            addPresence(
                    place,
                    industry,
                    "absence",
                    "derived",
                    cell.establishments() + " establishments without jobs on average");
        } else if (cell.jobs() == 0) {
            presences++;
            addPresence(
                    place,
                    industry,
                    "presence",
                    "reported",
                    cell.establishments() + " establishments; jobs withheld");
        } else {
            observed += cell.isWhole() ? 1 : 0;
            bounds += cell.isWhole() ? 0 : 1;
            addFigure(place, industry, "jobs", cell.jobs(), "persons", cell);
            addFigure(place, industry, "wages", cell.wages(), "USD", cell);
        }
    }

    private void addPresence(
            String place, String industry, String measure, String basis, String note) {
        rows.add(List.of(place, industry, measure, "", "", "all", "", "2020", basis, CENSUS, note));
    }

    private void addFigure(
            String place,
            String industry,
            String measure,
            long value,
            String unit,
            CoveredJobs.Cell cell) {
        rows.add(
                List.of(
                        place,
                        industry,
                        measure,
                        Long.toString(value),
                        cell.isWhole() ? "=" : ">=",
                        "all",
                        unit,
                        "2020",
                        cell.isWhole() && cell.rows() == 1 ? "reported" : "derived",
                        CENSUS,
                        cell.isWhole() ? "" : "part of it withheld"));
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
