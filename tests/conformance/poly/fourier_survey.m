% fft and its kin
[fft([1 2 3 4])]
fft([1 2 3 4],2)
fft([1 2;3 4])
fft([1 2;3 4],[],2)
fft([1 2 3],5)
try, fft('ab'), catch err, disp(strtok(err.message, "\n.")), end
try, fft([1 2],-1), catch err, disp(strtok(err.message, "\n.")), end
fft([1 2],1.5)
try, fft([1 2],2,0), catch err, disp(strtok(err.message, "\n.")), end
fft([])
fft(zeros(0,3))
fft(5)
fft(int8([1 2]))
class(fft(single([1 2])))
fft([1 2;3 4],3)
fft(ones(2,2,2))
ifft([10 -2+2i -2 -2-2i])
ifft([1 2 3])
isreal(ifft(fft([1 2 3])))
fft2([1 2;3 4])
ifft2([1 2;3 4])
fft2([1 2;3 4],3,3)
fftn(ones(2,2))
ifftn([1 2;3 4])
fft([true false])
fft(1:4)
fft([1 NaN])
fft([1 2 3 4],[],1)
isreal(fft([1 1 1 1]))
try, fft2({1}), catch err, disp(strtok(err.message, "\n.")), end
