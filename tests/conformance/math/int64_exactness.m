% 64-bit integers are exact, and doubles beside them are rounded first
a = int64(5) + 0.5, b = int64(5) - 0.5, c = intmax('int64') - 1, d = intmax('uint64') * 0.5
e = int64(7) / int64(2), f = -int64(7) / int64(2), g = uint64(18446744073709551615) - uint64(1)
h = int64(2) ^ 62, k = int64(3) ^ 50, l = int64(-3) .^ [1 2 3 50]
m = int64([1 2 3]) .* [1.5 2.5 -3.5]
n = uint64(3) - 5, o = uint64(3) * -2, p = intmin('int64') - 1
q = bitshift(int64(1), [0 10 62]), r = bitshift(uint64(1), 63)
s = int64(10) ./ [0 -0 3], t = 1 ./ int64([0 1 2]), u = int64(5) .\ 12
v = idivide(int64(7), int64(2)), w = mod(int64(-7), int64(3))
x = int64(9007199254740992) + int64(1) == 9007199254740992
y = int64(9007199254740992) + int64(1) > 9007199254740992
