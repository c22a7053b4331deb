package org.shanhai.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.capability.Capability;
import org.shanhai.capability.CapabilityOptions;
import org.shanhai.capability.Indices;
import org.shanhai.capability.Panel;
import org.shanhai.capability.PanelBuilder;
import org.shanhai.capability.YearResult;

/// Shanhai's side of `bench/beside-ecomplexity`: makes the table, or computes all indices of it
/// and writes them down. Arguments: make FOLDER PLACES INDUSTRIES YEARS, or run FOLDER TURN.
public final class CapabilitySideBySide {
    private CapabilitySideBySide() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(
                    folder.resolve("table.csv"),
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    Integer.parseInt(arguments[4]));
        } else {
            run(folder, arguments[2]);
        }
    }

    private static void make(Path file, int places, int industries, int years) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            StringBuilder lines = new StringBuilder("place,industry,year,value\n");
            SyntheticPanel.generate(
                    places,
                    industries,
                    years,
                    (place, industry, year, value) ->
                            lines.append(place)
                                    .append(',')
                                    .append(industry)
                                    .append(',')
                                    .append(year)
                                    .append(',')
                                    .append((long) value)
                                    .append('\n'));
            out.append(lines);
        }
    }

    private static void run(Path folder, String turn) throws IOException {
        PanelBuilder builder = Panel.builder();
        try (var lines = Files.lines(folder.resolve("table.csv"))) {
            lines.skip(1)
                    .forEach(
                            line -> {
                                List<String> cells = List.of(line.split(",", -1));
                                double value = Double.parseDouble(cells.get(3));
                                builder.add(cells.get(0), cells.get(1), cells.get(2), value);
                            });
        }
        Panel panel = builder.build();
        Stopwatch watch = Stopwatch.start();
        List<YearResult> years = Capability.of(panel, CapabilityOptions.PUBLISHED);
        watch.read().write(folder.resolve("shanhai-" + turn + ".json"));
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("indices.csv"))) {
            out.write("place,industry,year,rca,mcp,density,cog,eci,pci,coi\n");
            for (YearResult year : years) {
                write((Indices) year, out);
            }
        }
    }

    private static void write(Indices year, BufferedWriter out) throws IOException {
        for (int r = 0; r < year.places().size(); r++) {
            for (int i = 0; i < year.industries().size(); i++) {
                out.write(year.places().get(r) + "," + year.industries().get(i) + ",");
                out.write(year.year() + "," + year.rca().get(r, i));
                out.write(year.present().has(r, i) ? ",1," : ",0,");
                out.write(text(year.density().find(r, i)) + ",");
                out.write(text(year.outlook().findCog(r, i)) + ",");
                out.write(text(year.eci().find(r)) + "," + text(year.pci().find(i)) + ",");
                out.write(text(year.outlook().coi().find(r)) + "\n");
            }
        }
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? String.valueOf(value.getAsDouble()) : "";
    }
}
