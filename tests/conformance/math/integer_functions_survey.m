% number theory
try, mod([true false],2), catch err, disp(strtok(err.message, "\n.")), end
try, mod(2,true), catch err, disp(strtok(err.message, "\n.")), end
try, rem(true,1), catch err, disp(strtok(err.message, "\n.")), end
mod(5,single(3))
mod(int8([1 2 3]),int8(2))
mod(int8(5),single(2))
mod(-0,5)
1/mod(-0,5)
1/mod(5,-5)
1/mod(-5,5)
1/rem(-5,5)
mod(5,-Inf)
mod(-5,Inf)
rem(-5,Inf)
rem(5,0)
mod(Inf,5)
mod(0.3,0.1)
printf('%.17g ',mod(0.3,0.1),mod(1,0.1),rem(1,0.1),mod(2.1,0.7),mod(-1e-20,5),mod(1e20,3),mod(5.5,-2.2))
try, mod(uint8(200),int8(3)), catch err, disp(strtok(err.message, "\n.")), end
mod(int32(7),2.6)
rem(int8(-7),int8(3))
mod(int8(-128),int8(-1))
mod([],5)
mod(zeros(0,3),2)
try, mod(ones(2,3),zeros(3,2)), catch err, disp(strtok(err.message, "\n.")), end
try, mod('a',{1}), catch err, disp(strtok(err.message, "\n.")), end
atan2([1;2],[3 4])
try, atan2(1,'a'), catch err, disp(strtok(err.message, "\n.")), end
try, atan2(true,1), catch err, disp(strtok(err.message, "\n.")), end
class(atan2(int8(1),int8(1)))
hypot(int8(3),4)
class(hypot(int8(3),4))
hypot(Inf,NaN)
hypot([3 4],[4;3])
try, hypot(true,1), catch err, disp(strtok(err.message, "\n.")), end
try, idivide(7,2), catch err, disp(strtok(err.message, "\n.")), end
try, idivide(int8(7),int16(2)), catch err, disp(strtok(err.message, "\n.")), end
try, idivide(int8(7),int8(2),'bad'), catch err, disp(strtok(err.message, "\n.")), end
idivide(int8([7 -7]),int8(2),'ceil')
idivide(int8(7),0)
idivide(int8(7),2.5)
idivide(uint8(200),uint8(7),'round')
gcd(12,18,24)
try, gcd(12), catch err, disp(strtok(err.message, "\n.")), end
gcd([12 18],[4;6])
try, gcd('a',2), catch err, disp(strtok(err.message, "\n.")), end
try, gcd(1.5,2), catch err, disp(strtok(err.message, "\n.")), end
try, gcd({1},2), catch err, disp(strtok(err.message, "\n.")), end
gcd(int8(4),int16(6))
gcd(0,0)
gcd(-4,6)
class(gcd(single(4),6))
try, gcd([4 6],[2 3 4]), catch err, disp(strtok(err.message, "\n.")), end
[g,a,b]=gcd(12,18)
[g,a,b]=gcd([12 7],[18 3])
[g,a,b,c]=gcd(12,18,27)
gcd(3+3i,6)
lcm(4,6)
lcm(4,6,10)
lcm(0,5)
lcm(-4,6)
try, lcm(1.5,2), catch err, disp(strtok(err.message, "\n.")), end
lcm(int8(100),int8(3))
try, lcm([2 3],[4 5 6]), catch err, disp(strtok(err.message, "\n.")), end
try, lcm(4), catch err, disp(strtok(err.message, "\n.")), end
try, lcm('a',2), catch err, disp(strtok(err.message, "\n.")), end
factorial(5)
factorial([0 1 2;3 4 5])
try, factorial(-1), catch err, disp(strtok(err.message, "\n.")), end
factorial(171)
factorial(170)
try, factorial(2.5), catch err, disp(strtok(err.message, "\n.")), end
factorial(int8(5))
class(factorial(int8(5)))
class(factorial(single(5)))
factorial(20)
nchoosek(5,2)
nchoosek(40,20)
nchoosek([1 2 3],2)
nchoosek(1:3,0)
nchoosek(1:3,4)
try, nchoosek(5,6), catch err, disp(strtok(err.message, "\n.")), end
try, nchoosek(5,-1), catch err, disp(strtok(err.message, "\n.")), end
try, nchoosek(5.5,2), catch err, disp(strtok(err.message, "\n.")), end
nchoosek(100,50)
nchoosek(60,30)
nchoosek('abc',2)
nchoosek({1,2,3},2)
try, nchoosek(5,1:2), catch err, disp(strtok(err.message, "\n.")), end
nchoosek(int8(10),3)
perms([1 2 3])
perms('ab')
perms([])
perms({1,2})
try, perms([1 1 2],'unique'), catch err, disp(strtok(err.message, "\n.")), end
primes(10.5)
primes(-5)
try, primes([1 2]), catch err, disp(strtok(err.message, "\n.")), end
primes('a')
try, primes(Inf), catch err, disp(strtok(err.message, "\n.")), end
try, primes(NaN), catch err, disp(strtok(err.message, "\n.")), end
class(primes(single(10)))
class(primes(uint8(20)))
isprime(-3)
isprime([2 3;4 5])
try, isprime(1.5), catch err, disp(strtok(err.message, "\n.")), end
isprime('a')
isprime(uint8(7))
isprime(2^40+15)
isprime(1+i)
try, isprime({}), catch err, disp(strtok(err.message, "\n.")), end
factor(60)
[p,n]=factor(60)
factor(0)
try, factor(-6), catch err, disp(strtok(err.message, "\n.")), end
try, factor([4 6]), catch err, disp(strtok(err.message, "\n.")), end
try, factor(2.5), catch err, disp(strtok(err.message, "\n.")), end
factor(uint8(60))
class(factor(uint8(60)))
factor(1)
factor(600851475143)
list_primes(5)
list_primes()
list_primes(2.5)
sign(0)
primes(2)
rat(pi)
rats(pi)
rat(0.5)
bincoeff(5,2)
cross([1 2 3],[4 5 6])
