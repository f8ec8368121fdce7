/**
 * What became of a recommendation? Documents in, follow-up table out.
 *
 * <pre>
 * corpus/ ──ingest──▶ ParsedDocument ──extract──▶ Findings ──index──▶ index/ ──┬─ search
 *  files    (Tika)    text, paragraphs, (OpenNLP)  dates, officials, (Lucene)  ├─ followup ─▶ table
 *                     sentences                    statements                  ├─ compare  ─▶ table
 *                                                                              └─ people   ─▶ table
 * </pre>
 *
 * <p>A stage takes one record and returns the next, and knows no other stage; {@code Pipeline}
 * alone knows the order. Read in this order: {@code text} (places in a text), {@code document}
 * (every record that passes between stages), {@code name} (spellings of a person), {@code fetch}
 * (addresses on the web → files), {@code ingest}, {@code extract}, {@code index}, {@code version}
 * (copies of one text), {@code review} (what people say of what was found), {@code followup},
 * {@code compare} (records side by side), {@code people} (one person across documents), {@code
 * table}, {@code workspace} (all of it, as people corrected it); {@code saved} keeps searches,
 * {@code evaluation} holds findings against annotations, {@code json} writes the records for
 * machines, {@code cli} and {@code web} are the doors.
 */
@NullMarked
package org.uptake;

import org.jspecify.annotations.NullMarked;
