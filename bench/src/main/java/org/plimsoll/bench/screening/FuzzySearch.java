package org.plimsoll.bench.screening;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The strong reference: Lucene, in memory, one fuzzy query for each word (two slips, the first letter free), and the ten best of them scored
 * anew by {@link WordScan}.
 */
final class FuzzySearch {
    private static final int RESCORED = 10;
    private static final int SLIPS = 2;
    private static final String FIELD = "name";

    private final IndexSearcher searcher;
    private final WordScan scan;

    FuzzySearch(List<String> names, WordScan scan) throws IOException {
        this.scan = scan;
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (String name : names) {
                var document = new Document();
                document.add(new TextField(FIELD, name, Field.Store.NO));
                writer.addDocument(document);
            }
            // One segment: documents keep the order in which they came, so that their number is the name's position.
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /** The position of the best name, or -1. */
    int best(String query) throws IOException {
        var any = new BooleanQuery.Builder();
        for (String word : query.split(" ")) {
            any.add(new FuzzyQuery(new Term(FIELD, word), SLIPS), BooleanClause.Occur.SHOULD);
        }
        int best = -1;
        double bestScore = -1;
        for (ScoreDoc found : searcher.search(any.build(), RESCORED).scoreDocs) {
            double score = scan.score(query, found.doc);
            if (score > bestScore) {
                bestScore = score;
                best = found.doc;
            }
        }
        return best;
    }
}
