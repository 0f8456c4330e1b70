import { Module } from '@nestjs/common';
import { OrderRepository } from './order.repository';
import { OrderTools } from './order.tools';

/** Orders, and the tool that looks them up. */
@Module({ providers: [OrderRepository, OrderTools], exports: [OrderRepository] })
export class OrdersModule {}
