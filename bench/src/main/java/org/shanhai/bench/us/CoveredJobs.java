package org.shanhai.bench.us;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Jobs and wages by state and industry, as the census covers them.
///
/// Each industry is summed from the widest codes of NAICS that lie wholly inside it, so that a
/// disclosed total counts though its parts are withheld. Government is told by owner: federal
/// defence (928), the post (491), the rest of federal, and state with local, schools and
/// hospitals included.
final class CoveredJobs {
    private static final int MIXED = -2;

    /// What is known of one industry in one state; a sum in the making.
    static final class Cell {
        private int rows;
        private int establishments;
        private int withheld;
        private boolean whole = true;
        private long jobs;
        private long wages;

        private void add(Qcew.Row row) {
            rows++;
            establishments += row.establishments();
            if (row.suppressed()) {
                whole = false;
                withheld += row.establishments();
            } else {
                jobs += row.jobs();
                wages += row.wages();
            }
        }

        /// How many published figures it is the sum of.
        int rows() {
            return rows;
        }

        int establishments() {
            return establishments;
        }

        /// Whether nothing is withheld; else jobs and wages are lower bounds.
        boolean isWhole() {
            return whole;
        }

        long jobs() {
            return jobs;
        }

        /// Dollars a year.
        long wages() {
            return wages;
        }
    }

    private final Qcew census;
    private final UsIndustries industries;
    private final List<String> areas;
    private final Cell[][] cells;
    private final Map<String, Integer> industryOfCode = new HashMap<>();
    private final double[] jobs;
    private final double[] wages;

    CoveredJobs(Qcew census, UsIndustries industries) {
        this.census = census;
        this.industries = industries;
        areas = new ArrayList<>(census.areas());
        cells = new Cell[areas.size()][industries.count()];
        Cell[] unclassified = new Cell[areas.size()];
        long coveredPrivately = 0;
        for (int s = 0; s < cells.length; s++) {
            unclassified[s] = new Cell();
            for (int i = 0; i < cells[s].length; i++) {
                cells[s][i] = new Cell();
            }
            for (String sector : census.sectors()) {
                walk(areas.get(s), sector, cells[s], unclassified[s]);
            }
            Qcew.Row total = census.get(areas.get(s), Qcew.PRIVATE, Qcew.TOTAL);
            coveredPrivately += total.jobs() - unclassified[s].jobs();
        }
        jobs = new double[industries.count()];
        wages = new double[industries.count()];
        completeNation(coveredPrivately);
        for (int s = 0; s < cells.length; s++) {
            addGovernment(areas.get(s), cells[s]);
        }
    }

    private void walk(String area, String code, Cell[] into, Cell unclassified) {
        Optional<Qcew.Row> found = census.find(area, Qcew.PRIVATE, code);
        if (found.isEmpty()) {
            return;
        }
        int industry = industryOf(code);
        List<String> finer =
                census.children(code).stream()
                        .filter(child -> census.find(area, Qcew.PRIVATE, child).isPresent())
                        .toList();
        if (industry != MIXED && (!found.get().suppressed() || finer.isEmpty())) {
            (industry < 0 ? unclassified : into[industry]).add(found.get());
        } else if (finer.isEmpty()) {
            throw new IllegalArgumentException(
                    "The code %s in %s belongs to several industries and is not split."
                            .formatted(code, area));
        } else {
            finer.forEach(child -> walk(area, child, into, unclassified));
        }
    }

    /// The one industry all of a code belongs to; -1 where that is none, [#MIXED] for several.
    private int industryOf(String code) {
        Integer known = industryOfCode.get(code);
        if (known != null) {
            return known;
        }
        int industry;
        if (census.children(code).isEmpty()) {
            industry = code.length() == 6 ? industries.ofNaics(code) : MIXED;
        } else {
            int[] below =
                    census.children(code).stream().mapToInt(this::industryOf).distinct().toArray();
            industry = below.length == 1 ? below[0] : MIXED;
        }
        industryOfCode.put(code, industry);
        return industry;
    }

    /// The nation's jobs and wages: what is disclosed, and for the rest the size and pay of the
    /// establishments of the industry that are, scaled so that all private jobs add up.
    private void completeNation(long coveredPrivately) {
        double[] withheld = new double[jobs.length];
        double[] pay = new double[jobs.length];
        double known = 0;
        double guessed = 0;
        for (int i = 0; i < jobs.length; i++) {
            double disclosed = 0;
            for (Cell[] state : cells) {
                jobs[i] += state[i].jobs();
                wages[i] += state[i].wages();
                disclosed += state[i].establishments - state[i].withheld;
                withheld[i] += state[i].withheld;
            }
            pay[i] = jobs[i] > 0 ? wages[i] / jobs[i] : 0;
            withheld[i] *= disclosed > 0 ? jobs[i] / disclosed : 0;
            known += jobs[i];
            guessed += withheld[i];
        }
        double scale = guessed > 0 ? Math.max(0, coveredPrivately - known) / guessed : 0;
        for (int i = 0; i < jobs.length; i++) {
            jobs[i] += scale * withheld[i];
            wages[i] += scale * withheld[i] * pay[i];
        }
    }

    private void addGovernment(String area, Cell[] state) {
        Qcew.Row post = row(area, Qcew.FEDERAL, "491");
        Qcew.Row defence = row(area, Qcew.FEDERAL, "928");
        Qcew.Row federal = census.get(area, Qcew.FEDERAL, Qcew.TOTAL);
        add(state, "491000", post);
        add(state, "S00500", defence);
        add(
                state,
                "S00600",
                new Qcew.Row(
                        post.suppressed() || defence.suppressed(),
                        federal.establishments() - post.establishments() - defence.establishments(),
                        federal.jobs() - post.jobs() - defence.jobs(),
                        federal.wages() - post.wages() - defence.wages(),
                        federal.averagePay()));
        add(state, "S00700", row(area, Qcew.STATE, Qcew.TOTAL));
        add(state, "S00700", row(area, Qcew.LOCAL, Qcew.TOTAL));
    }

    private Qcew.Row row(String area, String owner, String code) {
        return census.find(area, owner, code).orElse(new Qcew.Row(false, 0, 0, 0, 0));
    }

    private void add(Cell[] state, String sector, Qcew.Row row) {
        int industry = industries.ofProduct(sector);
        state[industry].add(row);
        jobs[industry] += row.jobs();
        wages[industry] += row.wages();
    }

    /// The areas by their FIPS code: the rows.
    List<String> areas() {
        return areas;
    }

    Cell cell(int area, int industry) {
        return cells[area][industry];
    }

    /// The nation's jobs in an industry, persons: estimated where a state's are withheld.
    double jobs(int industry) {
        return jobs[industry];
    }

    /// The nation's wages in an industry, dollars a year: likewise.
    double wages(int industry) {
        return wages[industry];
    }
}
