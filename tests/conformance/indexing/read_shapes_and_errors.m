% what subscripts of every shape read, and what they are told
clear
try
  x=1:3; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1 2]; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x="abc"; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8(1); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single(1); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single([1 2]); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=2i; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[2i 1]; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3)(:,[2 1 3]); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@sin; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@(t) t; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=containers.Map(); x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[]; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1 2]; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x="abc"; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8(1); x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single(1); x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=2i; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3); x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3)(:,[2 1 3]); x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@sin; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=containers.Map(); x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=containers.Map(); x.Count
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x.b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=(1:3)+{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3)+{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3)(:,[2 1 3])+{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x(false))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x(true))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(false))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x(false))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x([]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x(zeros(1,0)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x(zeros(3,0)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; size(x([]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; size(x(zeros(1,0)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; size(x(zeros(0,1)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; size(x(zeros(0,3)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=(1:3)'; size(x([]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=(1:3)'; size(x(zeros(1,0)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x([]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(zeros(1,0)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x([1 2 3]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x([1 2 3]'))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(1:3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x([1 2;3 4]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x([1 2;3 4]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=(1:5)'; size(x([1 2;3 4]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=(1:5)'; size(x([1 2 3]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=(1:5)'; size(x(1:3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x((1:3)'))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x(ones(2,2,2)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(1,1,4); size(x(1:3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(1,1,4); size(x([1 2;3 4]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x([1 1 1]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x([1 1 1]'))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x(ones(2,2)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; size(x(:))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x(logical([1 0 1 0 0])))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x(logical([1 0 1 0 0]')))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=(1:5)'; size(x(logical([1 0 1 0 0])))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(logical([1 0 1 0 0])))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(logical([1 0 1 0 0]')))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(x>5))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(x>100))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; size(x(x>100))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:4; size(x(logical([1 0;1 1])))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:4; size(x(logical([1 0;0 0])))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(logical([1 0 0]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(logical([0 0 1]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); x(logical([1 0 0 0 0 1]),1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(:,:,1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); size(x(:,:,1,1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); x(:,:,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); size(x(:,:))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); size(x(:,4))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); size(x(1,:))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(3,7)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(1,7)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(1,4,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(1,1,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(1,1,1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(13)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(1,1,1,1,0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x(1,1,0,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=ones(2,3,2); x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(2,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true; x(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1}; x(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1}; x{2}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x{1,3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(6)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(2,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,6)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1.2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(:,7)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(2:7)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3); x(4,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3); x(10)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(1,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x({1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(struct())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(@sin)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(2+0i)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(complex(2,0))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1+2i)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x([1+2i 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1e10)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1e20)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(-1e20)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1.0000001)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(2.123456789)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(-0.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(100000.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1e6)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(int8(0))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(int8(-3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(uint8(0))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(single(1.5))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(int8([1 0]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x([1 -1 0])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,[1 -1 0])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(-1:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1.5:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1:0.5:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(3:-1:0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(3:-1:1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x('')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(':')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(":")
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x('abc')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); x(':',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(eye(2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(eye(1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(containers.Map())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,{1})
catch err
  disp(strtok(err.message, "\n"));
end
