package org.shanhai.bench.us;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The USEEIO model as its public interface gives it: technology, demand and pressures of the
/// products of the United States.
public final class Useeio {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> codes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final double[][] inputs;
    private final double[] output;
    private final double[] consumption;
    private final Map<String, double[]> indicators = new HashMap<>();
    private final Map<String, double[]> releases = new HashMap<>();

    /// @param folder with `sectors.json`, `matrix/` and `demands/`
    public Useeio(Path folder) {
        Map<String, Integer> numbers = new HashMap<>();
        for (JsonNode sector : tree(folder.resolve("sectors.json"))) {
            numbers.put(sector.get("id").asString(), codes.size());
            codes.add(sector.get("code").asString());
            names.add(sector.get("name").asString());
        }
        inputs = matrix(folder, "A");
        double[][] requirements = matrix(folder, "L");
        double[] production = demand(folder, "2007_us_production", numbers);
        consumption = demand(folder, "2007_us_consumption", numbers);
        output = new double[codes.size()];
        for (int i = 0; i < output.length; i++) {
            for (int j = 0; j < output.length; j++) {
                output[i] += requirements[i][j] * production[j];
            }
        }
        rows(folder.resolve("indicators.json"), "code", matrix(folder, "D"), indicators);
        rows(folder.resolve("flows.json"), "id", matrix(folder, "B"), releases);
    }

    private static JsonNode tree(Path file) {
        return JSON.readTree(file);
    }

    private static double[][] matrix(Path folder, String name) {
        return JSON.readValue(
                folder.resolve("matrix").resolve(name + ".json").toFile(), double[][].class);
    }

    private static double[] demand(Path folder, String name, Map<String, Integer> numbers) {
        double[] demand = new double[numbers.size()];
        for (JsonNode entry : tree(folder.resolve("demands").resolve(name + ".json"))) {
            Integer sector = numbers.get(entry.get("sector").asString());
            if (sector == null) {
                throw new IllegalArgumentException(
                        "The demand '%s' names an unknown sector: %s.".formatted(name, entry));
            }
            demand[sector] += entry.get("amount").asDouble();
        }
        return demand;
    }

    private static void rows(
            Path keys, String property, double[][] matrix, Map<String, double[]> target) {
        int row = 0;
        for (JsonNode key : tree(keys)) {
            target.put(key.get(property).asString(), matrix[row++]);
        }
    }

    public int count() {
        return codes.size();
    }

    public String code(int sector) {
        return codes.get(sector);
    }

    String name(int sector) {
        return names.get(sector);
    }

    /// What a dollar of output of the second takes of the first, imports included. By-products
    /// that the model enters as negative inputs (93 of 150,544, at most 1.4 cents) count as none.
    public double input(int product, int sector) {
        return Math.max(0, inputs[product][sector]);
    }

    /// Home output, q = L·d with the demand for home production, dollars a year.
    public double output(int sector) {
        return output[sector];
    }

    /// Final use inside the country, imports included, dollars a year.
    double consumption(int product) {
        return consumption[product];
    }

    /// An indicator for a dollar of output, as `GCC`; of each sector.
    double[] indicator(String code) {
        return get(indicators, code);
    }

    /// A release for a dollar of output, as `air/unspecified/sulfur dioxide/kg`.
    double[] release(String id) {
        return get(releases, id);
    }

    private static double[] get(Map<String, double[]> rows, String key) {
        double[] row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("The model has no '%s'.".formatted(key));
        }
        return row;
    }
}
