note
	description: "Codes of the ASCII characters."

class
	ASCII

feature -- Constants

	Ack: INTEGER = 6

	Ampersand: INTEGER = 38

	Back_space: INTEGER = 8

	Backslash: INTEGER = 92

	Bar: INTEGER = 124

	Bel: INTEGER = 7

	Blank: INTEGER = 32

	Break: INTEGER = -7

	Bs: INTEGER = 8

	Buf_overflow: INTEGER = -9

	Can: INTEGER = 24

	Carriage_return: INTEGER = 13

	Case_diff: INTEGER = 32

	Character_set_size: INTEGER = 128

	Circumflex: INTEGER = 94

	Closing_brace: INTEGER = 125

	Colon: INTEGER = 58

	Comma: INTEGER = 44

	Commercial_at: INTEGER = 64

	Cr: INTEGER = 13

	Ctrl_a: INTEGER = 1

	Ctrl_b: INTEGER = 2

	Ctrl_backslash: INTEGER = 28

	Ctrl_c: INTEGER = 3

	Ctrl_circumflex: INTEGER = 30

	Ctrl_d: INTEGER = 4

	Ctrl_e: INTEGER = 5

	Ctrl_f: INTEGER = 6

	Ctrl_g: INTEGER = 7

	Ctrl_h: INTEGER = 8

	Ctrl_i: INTEGER = 9

	Ctrl_j: INTEGER = 10

	Ctrl_k: INTEGER = 11

	Ctrl_l: INTEGER = 12

	Ctrl_lbracket: INTEGER = 27

	Ctrl_m: INTEGER = 13

	Ctrl_n: INTEGER = 14

	Ctrl_o: INTEGER = 15

	Ctrl_p: INTEGER = 16

	Ctrl_q: INTEGER = 17

	Ctrl_questmark: INTEGER = 127

	Ctrl_r: INTEGER = 18

	Ctrl_rbracket: INTEGER = 29

	Ctrl_s: INTEGER = 19

	Ctrl_t: INTEGER = 20

	Ctrl_u: INTEGER = 21

	Ctrl_underlined: INTEGER = 31

	Ctrl_v: INTEGER = 22

	Ctrl_w: INTEGER = 23

	Ctrl_x: INTEGER = 24

	Ctrl_y: INTEGER = 25

	Ctrl_z: INTEGER = 26

	Dc1: INTEGER = 17

	Dc2: INTEGER = 18

	Dc3: INTEGER = 19

	Dc4: INTEGER = 20

	Del: INTEGER = 127

	Dle: INTEGER = 16

	Dollar: INTEGER = 36

	Dot: INTEGER = 46

	Doublequote: INTEGER = 34

	Down_arrow: INTEGER = -3

	Eight: INTEGER = 56

	Em: INTEGER = 25

	Enq: INTEGER = 5

	Eot: INTEGER = 4

	Equal_sign: INTEGER = 61

	Esc: INTEGER = 27

	Etb: INTEGER = 23

	Etx: INTEGER = 3

	Exclamation: INTEGER = 33

	First_printable: INTEGER = 32

	Five: INTEGER = 53

	Four: INTEGER = 52

	Fs: INTEGER = 28

	Grave_accent: INTEGER = 96

	Greaterthan: INTEGER = 62

	Gs: INTEGER = 29

	Home_arrow: INTEGER = -6

	Ht: INTEGER = 9

	Last_ascii: INTEGER = 127

	Last_printable: INTEGER = 126

	Lbracket: INTEGER = 91

	Lcurly: INTEGER = 40

	Left_arrow: INTEGER = -4

	Lessthan: INTEGER = 60

	Letter_layout: INTEGER = 70

	Line_feed: INTEGER = 10

	Lower_a: INTEGER = 97

	Lower_b: INTEGER = 98

	Lower_c: INTEGER = 99

	Lower_d: INTEGER = 100

	Lower_e: INTEGER = 101

	Lower_f: INTEGER = 102

	Lower_g: INTEGER = 103

	Lower_h: INTEGER = 104

	Lower_i: INTEGER = 105

	Lower_j: INTEGER = 106

	Lower_k: INTEGER = 107

	Lower_l: INTEGER = 108

	Lower_m: INTEGER = 109

	Lower_n: INTEGER = 110

	Lower_o: INTEGER = 111

	Lower_p: INTEGER = 112

	Lower_q: INTEGER = 113

	Lower_r: INTEGER = 114

	Lower_s: INTEGER = 115

	Lower_t: INTEGER = 116

	Lower_u: INTEGER = 117

	Lower_v: INTEGER = 118

	Lower_w: INTEGER = 119

	Lower_x: INTEGER = 120

	Lower_y: INTEGER = 121

	Lower_z: INTEGER = 122

	Minus: INTEGER = 45

	Nak: INTEGER = 21

	Nine: INTEGER = 57

	Nl: INTEGER = 10

	Np: INTEGER = 12

	Nul: INTEGER = 0

	Number_sign: INTEGER = 35

	One: INTEGER = 49

	Opening_brace: INTEGER = 123

	Overflow: INTEGER = -8

	Percent: INTEGER = 37

	Plus: INTEGER = 43

	Questmark: INTEGER = 63

	Rbracket: INTEGER = 93

	Rcurly: INTEGER = 41

	Right_arrow: INTEGER = -5

	Rs: INTEGER = 30

	Semicolon: INTEGER = 59

	Seven: INTEGER = 55

	Si: INTEGER = 15

	Singlequote: INTEGER = 39

	Six: INTEGER = 54

	Slash: INTEGER = 47

	So: INTEGER = 14

	Soh: INTEGER = 1

	Sp: INTEGER = 32

	Star: INTEGER = 42

	Stx: INTEGER = 2

	Sub: INTEGER = 26

	Syn: INTEGER = 22

	Tabulation: INTEGER = 9

	Three: INTEGER = 51

	Tilde: INTEGER = 126

	Two: INTEGER = 50

	Underlined: INTEGER = 95

	Up_arrow: INTEGER = -2

	Upper_a: INTEGER = 65

	Upper_b: INTEGER = 66

	Upper_c: INTEGER = 67

	Upper_d: INTEGER = 68

	Upper_e: INTEGER = 69

	Upper_f: INTEGER = 70

	Upper_g: INTEGER = 71

	Upper_h: INTEGER = 72

	Upper_i: INTEGER = 73

	Upper_j: INTEGER = 74

	Upper_k: INTEGER = 75

	Upper_l: INTEGER = 76

	Upper_m: INTEGER = 77

	Upper_n: INTEGER = 78

	Upper_o: INTEGER = 79

	Upper_p: INTEGER = 80

	Upper_q: INTEGER = 81

	Upper_r: INTEGER = 82

	Upper_s: INTEGER = 83

	Upper_t: INTEGER = 84

	Upper_u: INTEGER = 85

	Upper_v: INTEGER = 86

	Upper_w: INTEGER = 87

	Upper_x: INTEGER = 88

	Upper_y: INTEGER = 89

	Upper_z: INTEGER = 90

	Us: INTEGER = 31

	Vt: INTEGER = 11

	Zero: INTEGER = 48

end
