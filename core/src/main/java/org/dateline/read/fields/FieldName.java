package org.dateline.read.fields;

import java.util.List;

/**
 * A name that a field has in a format.
 *
 * @param index its place among all names; of two names of a field the lower is preferred
 * @param field what it names
 * @param paths the name, with dots where it goes into objects: {@code headline.main}; several where
 *     the value is what stands under all of them, in their order in the record
 * @param form how the value is written
 */
record FieldName(int index, Field field, List<String> paths, Form form) {}
