% three digits of exponent widen the column
x = [1e99 1]
x = [1e100 1]
x = [2.4e99 1.5]
x = [1.5 1e-100]
x = [1.5 1e-101]
x = [1e-310 1]
x = 0:1e98:2e98
x = 0:1e99:2e99
x = 1e100 + 1i
x = complex(NaN, 1.5), x = complex(100.5, NaN), x = complex(Inf, 123456789)
x = [complex(1.5, 2.4e99) 1]
x = [8388609 NaN], x = [8388608 NaN], x = [16777217.5 NaN], x = [1000.00000001 1]
x = int8([-128 127]), x = int16([-32768 5 -7])
