note
	description: "Tests of the file classes."
	testing: "covers/{STREAM_LINE_READER}, covers/{TEXT_KEY_VALUE_STORE}, covers/{TREE_FOLDER}"

class TEST_FILES

inherit
	EQA_TEST_SET

feature -- Test routines

	test_path_normal_form
			-- Dots are resolved.
		local
			l_path: FILE_PATH_NAME
		do
			l_path := "/usr//local/./lib/../bin/"
			assert ("normal", l_path.out ~ "/usr/local/bin")
			assert ("child", (l_path / "gcc.old.exe").extension ~ "exe")
			assert ("hidden_file_has_no_extension", (l_path / ".profile").extension.is_empty)
			assert ("root_parent", (l_path / "../../../..").out ~ "/")
			assert ("relative", (create {FILE_PATH_NAME}.make ("a/../../b")).out ~ "../b")
			assert ("prefix", l_path.parent.is_prefix_of (l_path) and not l_path.is_prefix_of (l_path.parent))
		end

	test_lines_of_mixed_ends
			-- Unix and Windows line ends are both removed.
		local
			l_reader: STREAM_LINE_READER
			l_lines: ARRAYED_LIST [STRING]
		do
			create l_reader.make (create {MEMORY_TEXT_STREAM}.make ("one%Ntwo%R%N%Nfour"))
			create l_lines.make (4)
			l_reader.append_remaining (l_lines)
			assert ("four_lines", l_lines.count = 4 and l_reader.line_number = 4)
			assert ("second", l_lines [2] ~ "two")
			assert ("third_empty", l_lines [3].is_empty)
		end

	test_store_on_disk
			-- What is saved can be loaded.
		local
			l_store, l_copy: TEXT_KEY_VALUE_STORE
			l_stream: DISK_TEXT_STREAM
			l_file: PLAIN_TEXT_FILE
			l_name: STRING
		do
			l_name := "test_store_on_disk.tmp"
			create l_store.make
			l_store ["name"] := "Ada"
			l_store ["motto"] := "first\second%Nthird=fourth%R"
			l_store.save (l_name)
			create l_stream.make (l_name)
			assert ("found", l_stream.is_open)
			create l_copy.make
			l_copy.load (l_stream)
			l_stream.close
			create l_file.make_with_name (l_name)
			l_file.delete
			assert ("same_text", l_copy ["motto"] ~ l_store ["motto"])
			assert ("same_count", l_copy.count = 2)
		end

	test_missing_file
			-- A stream over a missing file is exhausted at once.
		local
			l_stream: DISK_TEXT_STREAM
		do
			create l_stream.make ("no_such_file.tmp")
			assert ("closed", not l_stream.is_open and l_stream.is_exhausted)
		end

	test_log_threshold
			-- Messages below the threshold are counted only.
		local
			l_log: LOG_WRITER
			l_lines: ARRAYED_LIST [STRING]
		do
			create l_lines.make (2)
			create l_log.make (2)
			l_log.add_sink (agent l_lines.extend)
			l_log.put (l_log.debug_level, "x = 3")
			l_log.put (l_log.error_level, "disk full")
			assert ("one_line", l_lines.count = 1 and then l_lines.first ~ "ERROR: disk full")
			assert ("counted", l_log.message_count (l_log.debug_level) = 1)
		end

	test_checksums_of_known_texts
			-- The check values are those of the standards.
		local
			l_adler: ADLER_CHECKSUM
			l_crc: CRC_CHECKSUM
		do
			create l_adler
			l_adler.put_string ("Wikipedia")
			assert ("adler", l_adler.hexadecimal ~ "11E60398")
			create l_crc
			l_crc.put_string ("123456789")
			assert ("crc", l_crc.hexadecimal ~ "CBF43926")
			l_crc.reset
			assert ("reset", l_crc.value = 0 and l_crc.byte_count = 0)
		end

	test_directory_tree
			-- Sizes add up, and visits go through all entries.
		local
			l_root, l_source: TREE_FOLDER
			l_names: STRING
		do
			create l_root.make_empty ("project")
			create l_source.make_empty ("src")
			l_root.extend (create {TREE_FILE}.make ("readme.md", 200))
			l_root.extend (l_source)
			l_source.extend (create {TREE_FILE}.make ("main.e", 1_000))
			l_source.extend (create {TREE_FILE}.make ("app.e", 500))
			assert ("size", l_root.size = 1_700)
			assert ("found", attached {TREE_FILE} l_root.descendant ("src/app.e") as l_file and then l_file.size = 500)
			create l_names.make_empty
			l_root.visit (agent add_name (?, l_names))
			assert ("order", l_names ~ "[
				project
				project/src
				project/src/app.e
				project/src/main.e
				project/readme.md

			]")
			l_root.prune (l_source)
			assert ("smaller", l_root.size = 200 and l_source.depth = 0)
		end

	test_journal_undo
			-- Undo and redo walk through the history.
		local
			l_journal: CHANGE_JOURNAL
		do
			create l_journal.make ("Hello world")
			l_journal.replace (1, 5, "Goodbye")
			l_journal.replace (8, 8, ", ")
			assert ("changed", l_journal.text ~ "Goodbye, world")
			l_journal.undo
			l_journal.undo
			assert ("original", l_journal.text ~ "Hello world" and not l_journal.can_undo)
			l_journal.redo
			assert ("again", l_journal.text ~ "Goodbye world")
			l_journal.replace (1, 0, ">")
			assert ("no_redo", not l_journal.can_redo)
		end

feature {NONE} -- Implementation

	add_name (a_entry: TREE_ENTRY; a_names: STRING)
			-- Add the full name of `a_entry' to `a_names', on a line of its own.
		do
			a_names.append (a_entry.full_name)
			a_names.append_character ('%N')
		ensure
			added: a_names.has_substring (a_entry.full_name)
		end

end
