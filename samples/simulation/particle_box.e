note
	description: "Particles under gravity in a box with elastic floor and walls."

class PARTICLE_BOX

create
	make

feature {NONE} -- Initialization

	make (a_width, a_gravity: REAL_64)
			-- Build an empty box of `a_width' with downward acceleration `a_gravity'.
		require
			width_positive: a_width > 0.0
			gravity_not_negative: a_gravity >= 0.0
		do
			width := a_width
			gravity := a_gravity
			create particles.make (8)
		ensure
			width_set: width = a_width
			gravity_set: gravity = a_gravity
			empty: particles.is_empty
		end

feature -- Access

	width: REAL_64
			-- Distance of the walls

	gravity: REAL_64
			-- Downward acceleration

	particles: ARRAYED_LIST [TUPLE [x, y, x_speed, y_speed: REAL_64]]
			-- State of each particle

feature -- Measurement

	energy: REAL_64
			-- Sum of kinetic and potential energy, for particles of unit mass
		do
			across
				particles as l_particle
			loop
				Result := Result + gravity * l_particle.y
					+ (l_particle.x_speed * l_particle.x_speed + l_particle.y_speed * l_particle.y_speed) / 2.0
			end
		ensure
			not_negative: Result >= 0.0
		end

feature -- Element change

	add (a_x, a_y, an_x_speed, a_y_speed: REAL_64)
			-- Add a particle with the given position and speed.
		require
			between_walls: 0.0 <= a_x and a_x <= width
			above_floor: a_y >= 0.0
		do
			particles.extend ([a_x, a_y, an_x_speed, a_y_speed])
		ensure
			one_more: particles.count = old particles.count + 1
		end

	step (a_duration: REAL_64)
			-- Let `a_duration' pass (leapfrog integration, reflection at the borders).
		require
			duration_positive: a_duration > 0.0
		do
			across
				particles as l_particle
			loop
				l_particle.y_speed := l_particle.y_speed - gravity * a_duration / 2.0
				l_particle.x := l_particle.x + l_particle.x_speed * a_duration
				l_particle.y := l_particle.y + l_particle.y_speed * a_duration
				l_particle.y_speed := l_particle.y_speed - gravity * a_duration / 2.0
				reflect (l_particle)
			end
		ensure
			count_kept: particles.count = old particles.count
		end

feature {NONE} -- Implementation

	reflect (a_particle: TUPLE [x, y, x_speed, y_speed: REAL_64])
			-- Bring `a_particle' back into the box.
		do
			if a_particle.y < 0.0 then
					-- The height gained by the reflection is paid for with speed.
				a_particle.y := -a_particle.y
				a_particle.y_speed := {DOUBLE_MATH}.sqrt (
					(a_particle.y_speed * a_particle.y_speed - 4.0 * gravity * a_particle.y).max (0.0))
			end
			if a_particle.x < 0.0 then
				a_particle.x := (-a_particle.x).min (width)
				a_particle.x_speed := a_particle.x_speed.abs
			elseif a_particle.x > width then
				a_particle.x := (2.0 * width - a_particle.x).max (0.0)
				a_particle.x_speed := -a_particle.x_speed.abs
			end
		ensure
			between_walls: 0.0 <= a_particle.x and a_particle.x <= width
			above_floor: a_particle.y >= 0.0
		end

invariant
	width_positive: width > 0.0
	all_inside: across particles as l_particle all 0.0 <= l_particle.x and l_particle.x <= width and l_particle.y >= 0.0 end

end
