package org.shanhai.app.capability;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.shanhai.app.output.RowFile;
import org.shanhai.capability.Indices;
import org.shanhai.capability.Similarity;
import org.shanhai.linalg.Matrix;

/// Writes how alike each two places of a year are, each pair once.
final class SimilarityRows {
    private SimilarityRows() {}

    static void write(RowFile file, String year, Indices indices) throws IOException {
        byte[] yearText = file.encode(year);
        List<Matrix> all =
                Arrays.stream(Similarity.values())
                        .map(each -> each.of(indices.observed()))
                        .toList();
        List<byte[]> names = indices.places().stream().map(file::encode).toList();
        for (int r = 0; r < names.size(); r++) {
            for (int t = r + 1; t < names.size(); t++) {
                file.text(yearText).text(names.get(r)).text(names.get(t));
                for (Matrix one : all) {
                    file.number(one.get(r, t));
                }
                file.end();
            }
        }
    }
}
