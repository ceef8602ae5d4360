% hankel, toeplitz, vander, hilb, pascal
idivide(int32([7 -7 8 -8]),int32(3))
idivide(int32([7 -7]),int32(2))
idivide(int8(-7),int8(2))
idivide(int8([-7 7]),int8(-2))
idivide(uint8([7 8]),uint8(3))
idivide(int8([100 -100]),int8(3),'round')
vander([1 2 3])
vander([2 3],4)
try, vander(ones(2)), catch err, disp(strtok(err.message, "\n.")), end
toeplitz([1 2 3])
toeplitz([1 2 3],[1 5 6])
toeplitz([1 2 3],[4 5 6])
toeplitz({1})
try, toeplitz(ones(2)), catch err, disp(strtok(err.message, "\n.")), end
toeplitz([1;2],[1 5 6])
toeplitz([1 2i])
hankel([1 2 3])
hankel([1 2 3],[3 4 5 6])
hankel([1 2 3],[4 5])
try, hankel(ones(2)), catch err, disp(strtok(err.message, "\n.")), end
hilb(3)
try, hilb([1 2]), catch err, disp(strtok(err.message, "\n.")), end
hilb(2.5)
invhilb(3)
pascal(3)
pascal(3,1)
pascal(3,2)
pascal(3,-1)
try, pascal({1}), catch err, disp(strtok(err.message, "\n.")), end
try, pascal(3,5), catch err, disp(strtok(err.message, "\n.")), end
rosser()(1,1:3)
wilkinson(3)
hadamard(4)
