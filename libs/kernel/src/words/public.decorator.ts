import { SetMetadata } from '@nestjs/common';

/** The metadata key of `@Public`; explicit, so that two copies of this package understand each other. */
export const PUBLIC_METADATA_KEY = 'guardian:public';

/**
 * Says that a route, or every route of a controller, serves everybody: no token, no policy. A service with a route that
 * carries neither this nor `@AIEndpoint` does not start.
 *
 * A controller of somebody else's package is marked where it is imported: `Public()(TheirController)`.
 */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(PUBLIC_METADATA_KEY, true);
