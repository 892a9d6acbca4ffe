note
	description: "Storing and retrieving of whole objects."

class
	SED_STORABLE_FACILITIES

feature -- Access

	retrieved (a_reader: SED_READER_WRITER; a_is_gc_enabled: BOOLEAN): detachable ANY
		do
		end

	retrieved_errors: detachable ARRAYED_LIST [SED_ERROR]

	retrieved_from_medium (a_medium: IO_MEDIUM): detachable ANY
		do
		end

feature -- Commands

	basic_store (an_object: ANY; a_writer: SED_READER_WRITER; a_optimized_for_retrieval: BOOLEAN)
		do
		end

	session_store (an_object: ANY; a_writer: SED_READER_WRITER; a_optimized_for_retrieval: BOOLEAN)
		do
		end

	store (an_object: ANY; a_writer: SED_READER_WRITER)
		do
		end

	store_in_medium (an_object: ANY; a_medium: IO_MEDIUM)
		do
		end

feature -- Constants

	eiffel_basic_store: NATURAL_32 = 0x00000002

	eiffel_independent_store: NATURAL_32 = 0x00000003

	eiffel_recoverable_store: NATURAL_32 = 0x00000004

	eiffel_session_store: NATURAL_32 = 0x00000001

feature -- Obsolete

	independent_store (an_object: ANY; a_writer: SED_READER_WRITER; a_optimized_for_retrieval: BOOLEAN)
		obsolete
			"Kept for old code."
		do
		end

	retrieved_error: detachable SED_ERROR
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	basic_deserializer (a_reader: SED_READER_WRITER): SED_BASIC_DESERIALIZER
		do
			check interface_only: False then
			end
		end

	basic_serializer (a_writer: SED_READER_WRITER): SED_BASIC_SERIALIZER
		do
			check interface_only: False then
			end
		end

	internal_basic_deserializer (a_reader: SED_READER_WRITER): SED_BASIC_DESERIALIZER
		once
			check interface_only: False then
			end
		end

	internal_basic_serializer (a_writer: SED_READER_WRITER): SED_BASIC_SERIALIZER
		once
			check interface_only: False then
			end
		end

	internal_recoverable_deserializer (a_reader: SED_READER_WRITER): SED_RECOVERABLE_DESERIALIZER
		once
			check interface_only: False then
			end
		end

	internal_recoverable_serializer (a_writer: SED_READER_WRITER): SED_RECOVERABLE_SERIALIZER
		once
			check interface_only: False then
			end
		end

	internal_session_deserializer (a_reader: SED_READER_WRITER): SED_SESSION_DESERIALIZER
		once
			check interface_only: False then
			end
		end

	internal_session_serializer (a_writer: SED_READER_WRITER): SED_SESSION_SERIALIZER
		once
			check interface_only: False then
			end
		end

	recoverable_deserializer (a_reader: SED_READER_WRITER): SED_RECOVERABLE_DESERIALIZER
		do
			check interface_only: False then
			end
		end

	recoverable_serializer (a_writer: SED_READER_WRITER): SED_RECOVERABLE_SERIALIZER
		do
			check interface_only: False then
			end
		end

	session_deserializer (a_reader: SED_READER_WRITER): SED_SESSION_DESERIALIZER
		do
			check interface_only: False then
			end
		end

	session_serializer (a_writer: SED_READER_WRITER): SED_SESSION_SERIALIZER
		do
			check interface_only: False then
			end
		end

end
